package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.stall;

import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.Lamp;
import org.onevisit.clock.Replay;

/** Time of a special procedure does not count, and everything that waits follows (art 45). */
class SpecialProcedureTest {

  private static final Path STALL = Path.of("src/test/resources/permits/market-stall");
  private static final Path PROCEDURES = Path.of("src/test/resources/permits/special-procedures");

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  private PermitCase stall;

  /** Received on Monday 2 November 2026; to be decided in 8, by law in 20 working days. */
  @BeforeEach
  void received() {
    permits.deploy(PermitFiles.inTheOrdinaryLane(STALL, PROCEDURES));
    stall = permits.applyFor("market-stall", ordinary(stall()));
  }

  @Test
  void keepsWhatIsLeftOfThePeriodWhileAHearingIsHeld() {
    stall
        .clockRuns("decision", "2026-11-02", "2026-11-12", "2026-11-30")
        .isDue("Task_Decide", "2026-11-12");
    permits.now("2026-11-04", "10:00");
    stall
        .does("market1", "Task_OrderHearing", "expectedWorkingDays", 3)
        .clockIs("decision", ClockState.PAUSED)
        .hasSent("\"clockPaused\"")
        .hasSent("听证 hearing")
        .hasSent("2026-11-09")
        .recordedAs("pauseClock", "decision", "hearing: 《行政许可法》第四十五条、第四十八条");
    permits.now("2026-11-06", "15:00");
    stall
        .does("market1", "Task_HoldHearing")
        .clockIs("decision", ClockState.RUNNING)
        .clockRuns("decision", "2026-11-02", "2026-11-16", "2026-12-02")
        .isDue("Task_Decide", "2026-11-16")
        .hasSent("\"clockResumed\"");
    assertThat(timers())
        .extracting(Job::getDuedate)
        .containsExactlyInAnyOrder(
            Date.from(permits.endOf("2026-11-27")), Date.from(permits.endOf("2026-12-02")));
    assertThat(permits.replay(stall.caseNo())).isNotEmpty().allMatch(Replay::agrees);
  }

  @Test
  void firesNothingWhileItIsPausedHoweverLongThatTakes() {
    stall.does("market1", "Task_OrderHearing");
    permits.itIs("2027-03-01", "00:00");
    stall.waitsFor("marketSupervision330106", "Task_Decide").hasNotSent("verificationReminder");
    stall.does("market1", "Task_HoldHearing").clockIs("decision", ClockState.RUNNING);
    permits.itIs("2027-03-26", "23:59");
    stall.hasSent("verificationReminder").waitsFor("marketSupervision330106", "Task_Decide");
    permits.itIs("2027-03-30", "00:00");
    stall.waitsFor("marketSupervision330106", "Task_Escalate").doesNotWaitFor("Task_Decide");
  }

  @Test
  void countsOverlappingProceduresOnce() {
    stall.does("market1", "Task_OrderHearing");
    permits.now("2026-11-03", "10:00");
    stall.does("market1", "Task_OrderTesting");
    permits.now("2026-11-05", "10:00");
    stall.does("market1", "Task_HoldHearing").clockIs("decision", ClockState.PAUSED);
    permits.now("2026-11-06", "10:00");
    stall
        .does("market1", "Task_HoldTesting")
        .clockIs("decision", ClockState.RUNNING)
        .clockRuns("decision", "2026-11-02", "2026-11-18", "2026-12-04");
  }

  @Test
  void isBlueWhilePausedAndMetByADecisionDuringTheProcedure() {
    stall.does("market1", "Task_OrderHearing");
    assertThat(permits.lamp(stall.caseNo(), "decision")).isEqualTo(Lamp.BLUE);
    permits.now("2027-03-01", "00:00");
    stall
        .does("market1", "Task_Decide", "decision", "grant")
        .clockIs("decision", ClockState.MET)
        .refuses("is MET already", late -> late.does("market1", "Task_HoldHearing"));
    assertThat(permits.replay(stall.caseNo())).allMatch(Replay::agrees);
  }

  private List<Job> timers() {
    var engine = permits.engine();
    var instances = engine.getRuntimeService().createProcessInstanceQuery();
    var instance = instances.processInstanceBusinessKey(stall.caseNo()).singleResult();
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance.getId())
        .timers()
        .list();
  }
}
