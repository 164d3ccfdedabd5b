package org.onevisit.process;

import static org.onevisit.process.Applications.ALLOWANCE;
import static org.onevisit.process.Applications.allowance;
import static org.onevisit.process.Applications.ordinary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.ClockState;

/** What is proposed hangs in the village for its days, and whoever objects is heard. */
class PublicNoticeTest {

  private static final String TOWN = "government330110110";
  private static final String OPEN = "Task_AwaitObjections";

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering("public-notice");

  private PermitCase posted;

  /** On notice from Monday 2 November 2026 to the 9th. */
  @BeforeEach
  void post() {
    permits.now("2026-11-02", "09:00");
    var accepted =
        permits
            .applyFor(ALLOWANCE, ordinary(allowance()))
            .uploadAll()
            .does("town1", "Task_CheckApplication", "acceptance", "accept");
    posted =
        SubsistenceAllowanceTest.examined(accepted)
            .isDue("Task_PostNotice", "2026-11-04")
            .does("village1", "Task_PostNotice", "noticePlace", "村务公开栏", "noticePosted", true)
            .waitsFor(TOWN, OPEN);
  }

  @Test
  void isOverByItselfAfterItsLastDayAndNotBefore() {
    permits.itIs("2026-11-09", "23:59");
    posted.waitsFor(TOWN, OPEN);
    permits.itIs("2026-11-10", "00:00");
    posted.doesNotWaitFor(OPEN).clockIs("publicNotice", ClockState.MET).hasSent("reportedUpward");
  }

  @Test
  void goesOnToItsLastDayWhenNothingIsInAnObjection() {
    posted
        .does("town1", OPEN, "objection", "家中有车")
        .does("town1", "Task_CheckObjection", "noticeResult", "unfounded", "noticeNote", "已报废")
        .waitsFor(TOWN, OPEN)
        .clockIs("publicNotice", ClockState.RUNNING);
    permits.itIs("2026-11-10", "00:00");
    posted.hasSent("reportedUpward");
  }

  @Test
  void isOverAtOnceWhenAnObjectionProvesTrue() {
    posted
        .does("town1", OPEN, "objection", "家中有房出租")
        .isDue("Task_CheckObjection", "2026-11-09")
        .does("town1", "Task_CheckObjection", "noticeResult", "upheld", "noticeNote", "有租金收入")
        .hasSent("reportedUpward");
  }
}
