package org.onevisit.process;

import static org.onevisit.process.Applications.FOOD;
import static org.onevisit.process.Applications.hairdresser;
import static org.onevisit.process.Applications.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;
import org.onevisit.licence.LicenceState;

class FoodBusinessTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering(FOOD);

  @Test
  void isGrantedAfterReviewAndTheInspectionOfTwoOfficers() {
    accepted(permits, canteen())
        .clockRuns("decision", "2026-11-02", "2026-11-16", "2026-11-16")
        .waitsFor("marketSupervision330106", "Task_ReviewApplication")
        .does("market1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .waitsFor("marketSupervision330106", "Task_AssignInspectors")
        .assigns("0101", "0102")
        .inspects("Task_InspectSite", "pass")
        .does("market2", "Task_DecideApplication", "decision", "grant")
        .clockRuns("delivery", "2026-11-02", "2026-11-09", "2026-11-09")
        .licenceIs(LicenceState.VALID)
        .handsOver()
        .is(CaseState.CLOSED)
        .visited(1)
        .hasEnded();
  }

  @Test
  void isFiledOnTheSpotWhereOnlyPrepackagedFoodIsSold() {
    permits
        .applyFor(FOOD, with(canteen(), "businessKind", "prepackaged"))
        .upload("applicationForm", "businessLicence")
        .doesNotWaitFor("Task_CheckApplication")
        .clockRuns("registration", "2026-11-02", "2026-11-02", "2026-11-02")
        .isDue("Task_CheckFiling", "2026-11-02")
        .does("market1", "Task_CheckFiling", "filing", "complete")
        .clockIs("registration", ClockState.MET)
        .is(CaseState.FILED)
        .recordedAs("recordFiling", "BA3301062026000001", "")
        .hasSent("\"filingNo\":\"BA3301062026000001\"")
        .hasNoLicence()
        .hasEnded();
  }

  @Test
  void isNotFiledWhileSomethingIsMissing() {
    permits
        .applyFor(FOOD, with(canteen(), "businessKind", "prepackaged"))
        .does(
            "market1",
            "Task_CheckFiling",
            "filing",
            "incomplete",
            "nonAcceptanceReason",
            "缺少备案信息采集表")
        .is(CaseState.NOT_ACCEPTED)
        .hasSent("缺少备案信息采集表")
        .hasEnded();
  }

  @Test
  void isRefusedByTwoOfficersOrComesBack() {
    reviewed("fail")
        .proposesRefusal("market2", "siteFailed", "没有防鼠设施")
        .returnsRefusal("market3")
        .proposesRefusal("market2", "siteFailed", "没有防鼠设施")
        .does("market3", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE)
        .hasNoLicence()
        .hasEnded();
  }

  @Test
  void endsWhenThePapersThatWereToFollowNeverCome() {
    var missing =
        permits
            .applyFor(FOOD, missingFirst())
            .upload("applicationForm", "businessLicence", "managerIdentity")
            .upload("premisesLayout", "equipmentList")
            .does("market1", "Task_CheckApplication", "acceptance", "accept");
    permits.itIs("2026-11-10", "00:00");
    missing
        .does(
            "market2",
            "Task_DecideMissingPapers",
            "missingPapers",
            "revoke",
            "acceptanceRevocationReason",
            "逾期未补交")
        .is(CaseState.ACCEPTANCE_REVOKED)
        .hasEnded();
  }

  @Test
  void hasItsDecisionWatchedUntilItIsMade() {
    var late = reviewed("pass");
    permits.itIs("2026-11-12", "09:00");
    late.waitsFor("marketSupervision330106", "Task_DecideExtension");
    permits.itIs("2026-11-17", "00:00");
    late.does("head1", "Task_AnswerOverdueDecision", "overdueReason", "人手不足")
        .does("market2", "Task_DecideApplication", "decision", "grant")
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void endsWhenItIsNotAcceptedOrIsWithdrawn() {
    permits
        .applyFor(FOOD, canteen())
        .declines("market1", "Task_CheckApplication", "经营场所不在本区")
        .is(CaseState.NOT_ACCEPTED)
        .hasEnded();
    accepted(permits, canteen()).withdraws().is(CaseState.WITHDRAWN).hasEnded();
  }

  /** A school canteen, in the ordinary lane. */
  static Map<String, Object> canteen() {
    var answers = with(hairdresser(), "businessKind", "canteen");
    answers.remove("placeKind");
    answers.remove("testReportDue");
    answers.put("lane", "ordinary");
    return answers;
  }

  static Map<String, Object> missingFirst() {
    return with(canteen(), "lane", "missingFirst");
  }

  static PermitCase accepted(PermitEngine permits, Map<String, Object> answers) {
    return permits
        .applyFor(FOOD, answers)
        .uploadAll()
        .does("market1", "Task_CheckApplication", "acceptance", "accept");
  }

  private static PermitCase reviewed(String found) {
    return accepted(permits, canteen())
        .does("market1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .assigns("0101", "0102")
        .inspects("Task_InspectSite", found);
  }
}
