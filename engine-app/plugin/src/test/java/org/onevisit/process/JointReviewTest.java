package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.Replay;

/**
 * One acceptance starts the clocks of all agencies at once; where one comes after the other, its
 * clock starts with the notice that the one before has finished (Zhejiang reform rules art 5).
 */
class JointReviewTest {

  private static final Path STALL = Path.of("src/test/resources/permits/market-stall");
  private static final Path JOINT = Path.of("src/test/resources/permits/joint-review");

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  private PermitCase stall;

  @BeforeEach
  void acceptedByOneForAll() {
    permits.deploy(PermitFiles.in(STALL, JOINT));
    stall = permits.applyFor("market-stall", ordinary(nurse())).uploadAll();
    permits.now("2026-11-04", "10:00");
    stall.does("market1", "Task_Accept");
  }

  @Test
  void startsTheClockOfEachAgencyWithTheOneAcceptance() {
    stall
        .clockRuns("opinion@health330106", "2026-11-04", "2026-11-11", "2026-11-18")
        .clockRuns("opinion@publicSecurity330106", "2026-11-04", "2026-11-11", "2026-11-18")
        .isDue("Task_Health", "2026-11-11")
        .isDue("Task_Police", "2026-11-11")
        .clockRuns("decision", "2026-11-04", "2026-11-16", "2026-12-02");
  }

  @Test
  void startsTheNextAgencysClockWhenTheOneBeforeHasFinished() {
    permits.now("2026-11-09", "16:00");
    stall
        .does("health1", "Task_Health")
        .clockIs("opinion@health330106", ClockState.MET)
        .clockIs("opinion@publicSecurity330106", ClockState.RUNNING)
        .clockRuns("sequel@education330106", "2026-11-09", "2026-11-16", "2026-11-23")
        .isDue("Task_Sequel", "2026-11-16");
    permits.now("2026-11-19", "09:00");
    stall
        .does("police1", "Task_Police")
        .clockIs("opinion@publicSecurity330106", ClockState.BREACHED)
        .does("education1", "Task_Sequel")
        .clockIs("sequel@education330106", ClockState.MET)
        .does("market1", "Task_Decide");
    assertThat(permits.replay(stall.caseNo())).hasSizeGreaterThan(4).allMatch(Replay::agrees);
  }
}
