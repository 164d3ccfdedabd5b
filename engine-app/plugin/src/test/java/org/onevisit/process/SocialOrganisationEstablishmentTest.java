package org.onevisit.process;

import static org.onevisit.process.Applications.SOCIETY;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.society;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.licence.Holder;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.PromiseState;

class SocialOrganisationEstablishmentTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering(SOCIETY);

  @Test
  void isGrantedAfterTheCompetentUnitAgreesAndTwoAuthoritiesReviewAtOnce() {
    permits
        .applyFor(SOCIETY, society())
        .uploadAll()
        .waitsFor("sports330106", "Task_GiveOpinion")
        .isDue("Task_GiveOpinion", "2026-11-30")
        .does("sports1", "Task_GiveOpinion", "competentOpinion", "agree")
        .waitsFor("civilAffairs330106", "Task_CheckApplication")
        .does("civil1", "Task_CheckApplication", "acceptance", "accept")
        .clockRuns("decision", "2026-11-02", "2026-12-02", "2027-01-04")
        .waitsFor("civilAffairs330106", "Task_ReviewApplication")
        .waitsFor("publicSecurity330106", "Task_CheckBackground")
        .does("police1", "Task_CheckBackground", "backgroundCheck", "clear")
        .doesNotWaitFor("Task_DecideApplication")
        .does("civil1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .does("civil2", "Task_DecideApplication", "decision", "grant")
        .licenceIs(LicenceState.HELD)
        .licenceIsHeldBy(new Holder("西湖测试羽毛球协会", true, "西湖区测试路 2 号"))
        .originalsAre("verified", "counter")
        .licenceIs(LicenceState.VALID)
        .handsOver()
        .is(CaseState.CLOSED)
        .visited(1)
        .hasEnded();
  }

  @Test
  void countsSixtyDaysAndMovesALastDayInAHolidayToTheNextWorkingDay() {
    permits.now("2026-08-03", "09:00");
    accepted(society()).clockRuns("decision", "2026-08-03", "2026-09-02", "2026-10-08");
  }

  @Test
  void hearsExpertsBeforeTheDecisionAndGoesOnAfterTheHeadHasAnsweredForTheDelay() {
    var late =
        reviewed(ordinary(society()))
            .does(
                "civil2",
                "Task_DecideApplication",
                "decision",
                "procedure",
                "specialProcedure",
                "expertReview",
                "expectedWorkingDays",
                20)
            .does("civil1", "Task_ConductProcedure", "procedureResult", "专家一致同意");
    permits.itIs("2027-01-05", "00:00");
    late.does("head1", "Task_AnswerOverdueDecision", "overdueReason", "人手不足")
        .does("civil2", "Task_DecideApplication", "decision", "grant")
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void isDeclinedWhenTheCompetentUnitObjects() {
    permits
        .applyFor(SOCIETY, society())
        .does(
            "sports1",
            "Task_GiveOpinion",
            "competentOpinion",
            "object",
            "nonAcceptanceReason",
            "业务范围不属于体育")
        .is(CaseState.NOT_ACCEPTED)
        .hasSent("业务范围不属于体育")
        .hasEnded();
  }

  @Test
  void endsWhenItIsNotAccepted() {
    permits
        .applyFor(SOCIETY, society())
        .does("sports1", "Task_GiveOpinion", "competentOpinion", "agree")
        .declines("civil1", "Task_CheckApplication", "应向杭州市民政局提出")
        .is(CaseState.NOT_ACCEPTED)
        .hasEnded();
  }

  @Test
  void isRefusedOnAGroundOfArticleThirteenByTwoOfficers() {
    refusalProposed()
        .does("civil3", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE)
        .recordedAs("recordRefusal", "founderUnqualified", "《社会团体登记管理条例》第十三条第三项: 负责人不符合条件")
        .hasNoLicence()
        .hasEnded();
  }

  @Test
  void comesBackForAnotherDecisionWhenTheSecondOfficerDisagrees() {
    refusalProposed()
        .returnsRefusal("civil3")
        .waitsFor("civilAffairs330106", "Task_DecideApplication");
  }

  @Test
  void isRevokedWhenAnOriginalDoesNotAgree() {
    reviewed(society())
        .does("civil2", "Task_DecideApplication", "decision", "grant")
        .originalsAre("materialMismatch", "counter")
        .does("civil1", "Task_HearApplicant", "hearingStatement", "发起人未到场")
        .decidesRevocation("civil2", "revoke")
        .licenceIs(LicenceState.REVOKED)
        .promisesAre(PromiseState.BROKEN)
        .hasEnded();
  }

  @Test
  void canBeWithdrawnWhileTheCompetentUnitStillThinks() {
    permits.applyFor(SOCIETY, society()).withdraws().is(CaseState.WITHDRAWN).hasEnded();
  }

  private static PermitCase refusalProposed() {
    return reviewed(ordinary(society()))
        .proposesRefusal("civil2", "founderUnqualified", "负责人不符合条件");
  }

  private static PermitCase reviewed(Map<String, Object> answers) {
    return accepted(answers)
        .does("police1", "Task_CheckBackground", "backgroundCheck", "clear")
        .does("civil1", "Task_ReviewApplication", "reviewOpinion", "agree");
  }

  private static PermitCase accepted(Map<String, Object> answers) {
    return permits
        .applyFor(SOCIETY, answers)
        .uploadAll()
        .does("sports1", "Task_GiveOpinion", "competentOpinion", "agree")
        .does("civil1", "Task_CheckApplication", "acceptance", "accept");
  }
}
