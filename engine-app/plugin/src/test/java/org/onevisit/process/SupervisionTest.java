package org.onevisit.process;

import static org.onevisit.process.Applications.hairdresser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.ClockState;

class SupervisionTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering("supervision");

  @Test
  void asksTheSupervisorForAnInspectionByTwoOfficersAndHearsWhatTheyFound() {
    noticed()
        .recordedAs("noticeSupervisor", "enforcement330106", "premises, staff")
        .waitsFor("enforcement330106", "Task_AcknowledgeNotice")
        .isDue("Task_AcknowledgeNotice", "2026-11-30")
        .does("enforcement1", "Task_AcknowledgeNotice", "noticeAcknowledged", true)
        .refuses("Name two different officers", one -> inspected(one, "clear", "0101", ""))
        .doesNotWaitFor("Task_CheckConditions");
  }

  @Test
  void tellsTheAgencyThatGrantedWhatWasFound() {
    var noticed =
        noticed().does("enforcement1", "Task_AcknowledgeNotice", "noticeAcknowledged", true);
    inspected(noticed, "rectify", "0102", "消毒间缺少记录")
        .clockIs("supervision", ClockState.MET)
        .recordedAs("recordFeedback", "rectify", "0101, 0102: 消毒间缺少记录")
        .waitsFor("health330106", "Task_CheckConditions");
  }

  @Test
  void holdsNothingUpWhenTheSupervisorIsSilent() {
    var noticed = noticed();
    permits.itIs("2026-11-30", "23:59");
    noticed.doesNotWaitFor("Task_CheckConditions");
    permits.itIs("2026-12-01", "00:00");
    noticed
        .doesNotWaitFor("Task_AcknowledgeNotice")
        .clockIs("supervision", ClockState.BREACHED)
        .waitsFor("health330106", "Task_CheckConditions");
  }

  private static PermitCase inspected(
      PermitCase noticed, String found, String second, String note) {
    return noticed.does(
        "enforcement1",
        "Task_FeedBackInspection",
        "firstInspector",
        "0101",
        "secondInspector",
        second.isEmpty() ? "0101" : second,
        "supervisionResult",
        found,
        "supervisionNote",
        note);
  }

  private static PermitCase noticed() {
    return PublicPlaceHygieneTest.grantedOnAPromise(permits, hairdresser());
  }
}
