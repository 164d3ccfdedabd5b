package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.stall;

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
  private static final Path SHARED = Path.of("../../processes/shared");
  private static final Path FORMS = Path.of("../../forms");
  private static final Path JOINT = Path.of("src/test/resources/permits/joint-review");

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  private PermitCase stall;

  @BeforeEach
  void acceptedByOneForAll() {
    permits.deploy(PermitFiles.inTheOrdinaryLane(STALL, SHARED, FORMS, JOINT));
    stall = permits.applyFor("market-stall", ordinary(stall())).uploadAll();
    permits.now("2026-11-04", "10:00");
    stall.does("market1", "Task_Accept", "decision", "grant");
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
        .does("health1", "Task_Health", "decision", "grant")
        .clockIs("opinion@health330106", ClockState.MET)
        .clockIs("opinion@publicSecurity330106", ClockState.RUNNING)
        .clockRuns("sequel@education330106", "2026-11-09", "2026-11-16", "2026-11-23")
        .isDue("Task_Sequel", "2026-11-16");
    permits.now("2026-11-19", "09:00");
    stall
        .does("police1", "Task_Police", "decision", "grant")
        .clockIs("opinion@publicSecurity330106", ClockState.BREACHED)
        .does("education1", "Task_Sequel", "decision", "grant")
        .clockIs("sequel@education330106", ClockState.MET)
        .does("market1", "Task_Decide", "decision", "grant");
    assertThat(permits.replay(stall.caseNo())).hasSizeGreaterThan(4).allMatch(Replay::agrees);
  }

  @Test
  void movesTheClockOfEachAgencyWhenTheOfficesAreClosed() {
    var closure =
        """
        {"area": "3301", "name": "台风停工", "legalBasis": "试验规定第一条", "source": "试验令",
         "days": ["2026-11-05", "2026-11-06"]}
        """;
    permits.calendars().enterClosure("typhoon", closure, "admin");
    permits.runDueJobs();
    stall
        .clockRuns("opinion@health330106", "2026-11-04", "2026-11-13", "2026-11-20")
        .clockRuns("opinion@publicSecurity330106", "2026-11-04", "2026-11-13", "2026-11-20")
        .isDue("Task_Health", "2026-11-13")
        .isDue("Task_Police", "2026-11-13");
    permits.calendars().withdrawClosure("typhoon", "admin");
    permits.runDueJobs();
    stall.isDue("Task_Health", "2026-11-11").isDue("Task_Police", "2026-11-11");
  }
}
