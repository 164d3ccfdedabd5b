package org.onevisit.process;

import static org.onevisit.process.Applications.ALLOWANCE;
import static org.onevisit.process.Applications.allowance;
import static org.onevisit.process.Applications.ordinary;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;
import org.onevisit.licence.LicenceState;

/** The village appraises and posts the notice, the township examines, the county decides. */
class SubsistenceAllowanceTest {

  private static final String VILLAGE = "villageCommittee330110110999";
  private static final String TOWN = "government330110110";
  private static final String COUNTY = "civilAffairs330110";
  private static final String DECIDE = "Task_DecideApplication";

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering(ALLOWANCE);

  @Test
  void comesUpFromTheVillageToTheCountyEachInItsOwnDays() {
    var onNotice =
        accepted(allowance())
            .waitsFor(TOWN, "Task_ReviewApplication")
            .waitsFor(VILLAGE, "Task_AppraiseHousehold")
            .waitsFor(COUNTY, "Task_CheckMeans")
            .clockRuns("lowerReview", "2026-11-02", "2026-11-18", "2026-11-23");
    permits.now("2026-11-09", "09:00");
    examined(onNotice)
        .clockIs("lowerReview", ClockState.MET)
        .waitsFor(VILLAGE, "Task_PostNotice")
        .does("village1", "Task_PostNotice", "noticePlace", "村务公开栏", "noticePosted", true)
        .clockRuns("publicNotice", "2026-11-09", "2026-11-16", "2026-11-16")
        .waitsFor(TOWN, "Task_AwaitObjections");
    permits.itIs("2026-11-17", "00:00");
    onNotice
        .clockIs("publicNotice", ClockState.MET)
        .recordedAs("reportUpward", COUNTY, "agree")
        .hasSent("reportedUpward")
        .waitsFor(COUNTY, DECIDE)
        .clockRuns("decision", "2026-11-17", "2026-11-24", "2026-11-24")
        .does("county2", DECIDE, "decision", "grant", "monthlyAmount", 900)
        .licenceIs(LicenceState.HELD)
        .originalsAre("verified", "counter")
        .licenceIs(LicenceState.VALID)
        .handsOver()
        .is(CaseState.CLOSED)
        .visited(1)
        .hasEnded();
  }

  @Test
  void letsNobodyAboveAskTheHouseholdAgain() {
    reported(accepted(allowance()))
        .refuses("takes no materials now", above -> above.upload("householdRegister"));
  }

  @Test
  void isRefusedByTwoOfficersOfTheCountyWhereAnObjectionProvesTrue() {
    posted(accepted(ordinary(allowance())))
        .does("town1", "Task_AwaitObjections", "objection", "家中有房出租")
        .does("town1", "Task_CheckObjection", "noticeResult", "upheld", "noticeNote", "有租金收入")
        .proposesRefusal("county2", "objectionUpheld", "租金收入超过标准")
        .returnsRefusal("county3")
        .proposesRefusal("county2", "objectionUpheld", "租金收入超过标准")
        .does("county3", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE)
        .hasNoLicence()
        .hasEnded();
  }

  @Test
  void isIssuedByTheCountyThatDecided() {
    reported(accepted(ordinary(allowance())))
        .does("county2", DECIDE, "decision", "grant", "monthlyAmount", 900)
        .licenceIs(LicenceState.VALID)
        .licenceIsIssuedBy(COUNTY)
        .keepsNoPromises();
  }

  @Test
  void isWatchedByTheHeadOfTheCountyBureauWhenItsPeriodNearsTheEnd() {
    var late = reported(accepted(ordinary(allowance())));
    permits.itIs("2026-11-25", "00:00");
    late.waitsFor(COUNTY, "Task_AnswerOverdueDecision")
        .does("head1", "Task_AnswerOverdueDecision", "overdueReason", "正在复核")
        .hasSent("decisionOverdue")
        .waitsFor(COUNTY, DECIDE);
  }

  @Test
  void endsEarlyWhereItIsNotAcceptedOrWithdrawn() {
    received(allowance())
        .declines("town1", "Task_CheckApplication", "不属于本地户籍")
        .is(CaseState.NOT_ACCEPTED)
        .hasEnded();
    posted(accepted(allowance())).withdraws().is(CaseState.WITHDRAWN).hasEnded();
  }

  @Test
  void isRevokedWhenTheOriginalsDoNotAgree() {
    reported(accepted(allowance()))
        .does("county2", DECIDE, "decision", "grant", "monthlyAmount", 900)
        .originalsAre("materialMismatch", "counter")
        .does("county1", "Task_HearApplicant", "hearingStatement", "无异议")
        .decidesRevocation("county2", "revoke")
        .is(CaseState.REVOKED)
        .hasEnded();
  }

  private static PermitCase received(Map<String, Object> application) {
    permits.now("2026-11-02", "09:00");
    return permits.applyFor(ALLOWANCE, application).uploadAll();
  }

  private static PermitCase accepted(Map<String, Object> application) {
    return received(application).does("town1", "Task_CheckApplication", "acceptance", "accept");
  }

  static PermitCase examined(PermitCase accepted) {
    return accepted
        .does(
            "town1",
            "Task_ReviewApplication",
            "firstInspector",
            "T01",
            "secondInspector",
            "T02",
            "householdFound",
            "asDeclared",
            "incomePerHead",
            600)
        .does("village1", "Task_AppraiseHousehold", "appraisers", 9, "appraisal", "agree")
        .does("county1", "Task_CheckMeans", "meansCheck", "within")
        .does("town2", "Task_GiveFirstOpinion", "reviewOpinion", "agree");
  }

  /** On notice from 9 November 2026 to the 16th. */
  private static PermitCase posted(PermitCase accepted) {
    permits.now("2026-11-09", "09:00");
    return examined(accepted)
        .does("village1", "Task_PostNotice", "noticePlace", "村务公开栏", "noticePosted", true);
  }

  private static PermitCase reported(PermitCase accepted) {
    var posted = posted(accepted);
    permits.itIs("2026-11-17", "00:00");
    return posted.waitsFor(COUNTY, DECIDE);
  }
}
