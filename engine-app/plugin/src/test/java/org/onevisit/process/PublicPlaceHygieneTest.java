package org.onevisit.process;

import static org.onevisit.process.Applications.HYGIENE;
import static org.onevisit.process.Applications.byCourier;
import static org.onevisit.process.Applications.hairdresser;
import static org.onevisit.process.Applications.ordinary;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.MaterialState;
import org.onevisit.licence.Holder;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.PromiseState;

class PublicPlaceHygieneTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering(HYGIENE);

  @Test
  void isGrantedOnTheSpotOnAPromiseUsedAtOnceAndClosedOnceItIsChecked() {
    grantedOnAPromise(permits, hairdresser())
        .promisedOnly("premises", "staff")
        .clockRuns("postCheck", "2026-11-02", "2027-01-04", "2027-01-04")
        .licenceIs(LicenceState.VALID)
        .licenceIsHeldBy(new Holder("西湖测试理发店", true, "西湖区测试路 3 号"))
        .handsOver()
        .is(CaseState.DELIVERED)
        .promisesAre(PromiseState.DUE)
        .does("enforcement1", "Task_AcknowledgeNotice", "noticeAcknowledged", true)
        .does(
            "enforcement1",
            "Task_FeedBackInspection",
            "firstInspector",
            "0101",
            "secondInspector",
            "0102",
            "supervisionResult",
            "clear")
        .checksOnSite("health1", "Task_CheckConditions", "verification", "agree")
        .promisesAre(PromiseState.VERIFIED)
        .is(CaseState.CLOSED)
        .visited(1)
        .hasEnded();
  }

  @Test
  void asksForNoTestReportWhereThePromiseStandsInItsPlace() {
    permits
        .applyFor(HYGIENE, ordinary(hairdresser()))
        .upload("applicationForm", "legalRepresentativeIdentity", "businessLicence")
        .upload("premisesPlan", "hygieneRules")
        .refuses(
            "公共场所卫生检测或者评价报告",
            incomplete ->
                incomplete.does("health1", "Task_CheckApplication", "acceptance", "accept"))
        .upload("testReport")
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .materialIs("testReport", MaterialState.ACCEPTED)
        .keepsNoPromises();
  }

  @Test
  void isReviewedFirstInTheOrdinaryLaneAndNothingIsCheckedAfterwards() {
    reviewed(ordinary(byCourier(hairdresser())))
        .clockRuns("decision", "2026-11-02", "2026-11-16", "2026-11-30")
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .parcelArrives()
        .is(CaseState.CLOSED)
        .visited(0)
        .hasEnded();
  }

  @Test
  void isRevokedWhileTheLicenceIsStillOnItsWay() {
    var silent = grantedOnAPromise(permits, byCourier(hairdresser()));
    permits.itIs("2026-12-01", "00:00");
    silent
        .checksOnSite(
            "health1",
            "Task_CheckConditions",
            "verification",
            "differ",
            "materialMismatch",
            "premises",
            "verificationNote",
            "没有消毒间")
        .does("health1", "Task_HearApplicant", "hearingStatement", "无异议")
        .decidesRevocation("health2", "revoke")
        .licenceIs(LicenceState.REVOKED)
        .promiseIs("premises", PromiseState.BROKEN)
        .is(CaseState.REVOKED)
        .hasEnded();
  }

  @Test
  void isReviewedAfterAllWhenThePromiseIsTakenBack() {
    permits
        .applyFor(HYGIENE, hairdresser())
        .uploadAll()
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .goesTheOrdinaryWay()
        .waitsFor("health330106", "Task_ReviewApplication");
  }

  @Test
  void isRefusedByTwoOfficersOrComesBack() {
    var proposed =
        reviewed(ordinary(hairdresser())).proposesRefusal("health2", "premisesUnfit", "照度不足");
    proposed
        .returnsRefusal("health3")
        .waitsFor("health330106", "Task_DecideApplication")
        .proposesRefusal("health2", "premisesUnfit", "照度不足")
        .does("health3", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE)
        .hasNoLicence()
        .hasEnded();
  }

  @Test
  void hasItsDecisionWatchedUntilItIsMade() {
    var late = reviewed(ordinary(hairdresser()));
    permits.itIs("2026-11-26", "09:00");
    late.waitsFor("health330106", "Task_DecideExtension");
    permits.itIs("2026-12-01", "00:00");
    late.does("head1", "Task_AnswerOverdueDecision", "overdueReason", "等待检测")
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void endsWhenItIsNotAcceptedOrIsWithdrawn() {
    permits
        .applyFor(HYGIENE, hairdresser())
        .declines("health1", "Task_CheckApplication", "餐饮场所不属于本许可")
        .is(CaseState.NOT_ACCEPTED)
        .hasEnded();
    permits.applyFor(HYGIENE, hairdresser()).withdraws().is(CaseState.WITHDRAWN).hasEnded();
  }

  static PermitCase grantedOnAPromise(PermitEngine permits, Map<String, Object> answers) {
    return permits
        .applyFor(HYGIENE, answers)
        .uploadAll()
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .doesNotWaitFor("Task_ReviewApplication")
        .isDue("Task_DecideApplication", "2026-11-02")
        .does("health2", "Task_DecideApplication", "decision", "grant");
  }

  private static PermitCase reviewed(Map<String, Object> answers) {
    return permits
        .applyFor(HYGIENE, answers)
        .uploadAll()
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .does("health1", "Task_ReviewApplication", "reviewOpinion", "agree");
  }
}
