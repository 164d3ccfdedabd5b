package org.onevisit.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.ClockState;

class SiteInspectionTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering("site-inspection");

  @Test
  void hasTwoOfficersAssignedWithinFiveWorkingDaysOfTheAcceptance() {
    accepted()
        .clockRuns("inspectors", "2026-11-02", "2026-11-09", "2026-11-09")
        .waitsFor("marketSupervision330106", "Task_AssignInspectors")
        .isDue("Task_AssignInspectors", "2026-11-09")
        .refuses("Name two different officers", one -> one.assigns("0101", "0101"))
        .assigns("0101", "0102")
        .clockIs("inspectors", ClockState.MET)
        .recordedAs("assignInspectors", "", "0101, 0102");
  }

  @Test
  void tellsOfAnAssignmentThatCameTooLate() {
    var late = accepted();
    permits.itIs("2026-11-10", "09:00");
    late.assigns("0101", "0102").clockIs("inspectors", ClockState.BREACHED);
  }

  @Test
  void isPassedByWhatTheTwoFound() {
    accepted()
        .assigns("0101", "0102")
        .isDue("Task_InspectSite", "2026-11-04")
        .inspects("Task_InspectSite", "pass")
        .recordedAs("recordInspection", "pass", "0101, 0102: ")
        .doesNotWaitFor("Task_InspectSiteAgain");
  }

  @Test
  void isRepeatedWhereTheSiteCanBePutRight() {
    accepted()
        .assigns("0101", "0102")
        .inspects("Task_InspectSite", "fixable")
        .hasSent("\"inspectionNote\":\"缺少防鼠设施，11月9日再次核查\"")
        .isDue("Task_InspectSiteAgain", "2026-11-16")
        .inspects("Task_InspectSiteAgain", "pass")
        .doesNotWaitFor("Task_InspectSiteAgain");
  }

  @Test
  void leavesTheDecisionToAPersonWhenTheSiteFails() {
    accepted()
        .assigns("0101", "0102")
        .inspects("Task_InspectSite", "fail")
        .waitsFor("marketSupervision330106", "Task_DecideApplication");
  }

  private static PermitCase accepted() {
    return FoodBusinessTest.accepted(permits, FoodBusinessTest.canteen())
        .does("market1", "Task_ReviewApplication", "reviewOpinion", "agree");
  }
}
