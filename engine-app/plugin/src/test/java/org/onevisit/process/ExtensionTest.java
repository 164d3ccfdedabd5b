package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.stall;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.Replay;

/** A period is prolonged once, by whom the law names, before it has passed (art 42). */
class ExtensionTest {

  private static final Path STALL = Path.of("src/test/resources/permits/market-stall");
  private static final Path PROCEDURES = Path.of("src/test/resources/permits/special-procedures");
  private static final String APPROVAL = "Task_ApproveExtension";

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  private PermitCase stall;

  @BeforeEach
  void received() {
    permits.deploy(PermitFiles.inTheOrdinaryLane(STALL, PROCEDURES));
    stall = permits.applyFor("market-stall", ordinary(stall()));
  }

  @Test
  void prolongsBothPeriodsAndEverythingThatWaits() {
    permits.now("2026-11-30", "23:59");
    stall
        .does("head1", APPROVAL, "extensionReason", "案情复杂")
        .clockRuns("decision", "2026-11-02", "2026-11-26", "2026-12-14")
        .isDue("Task_Decide", "2026-11-26")
        .recordedAs("extendClock", "decision", "agencyHead: 案情复杂")
        .hasSent("案情复杂")
        .hasSent("2026-12-14");
    assertThat(permits.replay(stall.caseNo())).isNotEmpty().allMatch(Replay::agrees);
    permits.itIs("2026-12-14", "23:59");
    stall.doesNotWaitFor("Task_Escalate");
    permits.itIs("2026-12-15", "00:00");
    stall.waitsFor("marketSupervision330106", "Task_Escalate");
  }

  @Test
  void refusesASecondTime() {
    stall
        .does("head1", APPROVAL, "extensionReason", "案情复杂")
        .refuses(
            "the law allows it once",
            again -> again.does("head1", APPROVAL, "extensionReason", "x"));
  }

  @Test
  void refusesWhenThePeriodHasPassed() {
    permits.now("2026-12-01", "00:00");
    stall.refuses(
        "ended on 2026-11-30", late -> late.does("head1", APPROVAL, "extensionReason", "案情复杂"));
  }

  @Test
  void refusesWithoutReasons() {
    stall.refuses("without reasons", silent -> silent.does("head1", APPROVAL));
  }

  @Test
  void refusesWhoeverIsNotTheHead() {
    stall.refuses(
        "Task 'Task_ApproveExtension' is reserved to the head: market1 is not in group"
            + " 'marketSupervision330106AgencyHead'.",
        clerk -> clerk.does("market1", APPROVAL, "extensionReason", "案情复杂"));
  }

  @Test
  void refusesTheHeadOfAGovernmentWhereTheLawNamesTheHeadOfTheAgency() {
    var files = PermitFiles.inTheOrdinaryLane(STALL, PROCEDURES);
    files.computeIfPresent(
        "market-stall-clocks.dmn",
        (name, bytes) ->
            new String(bytes, UTF_8).replace("agencyHead", "governmentHead").getBytes(UTF_8));
    permits.deploy(files);
    permits
        .applyFor("market-stall", ordinary(stall()))
        .refuses(
            "is extended by 'governmentHead', not by 'agencyHead'",
            head -> head.does("head1", APPROVAL, "extensionReason", "案情复杂"));
  }
}
