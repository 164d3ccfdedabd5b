package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.Replay;

/** The head is asked when a decision nears the end of its period, and answers when that passes. */
class WatchDecisionTest {

  private static final String EXTENSION = "Task_DecideExtension";
  private static final String OVERDUE = "Task_AnswerOverdueDecision";

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering("watch-decision");

  private PermitCase registration;

  /** Complete on Monday 2 November 2026: decided by 16, by law by 30 November. */
  @BeforeEach
  void reviewed() {
    registration =
        Situations.reviewed(permits, ordinary(nurse()))
            .clockRuns("decision", "2026-11-02", "2026-11-16", "2026-11-30");
  }

  @Test
  void asksTheHeadThreeWorkingDaysBeforeAndProlongsWhatHeApproves() {
    permits.itIs("2026-11-25", "23:59");
    registration.doesNotWaitFor(EXTENSION);
    permits.itIs("2026-11-26", "00:00");
    registration
        .waitsFor("health330106", EXTENSION)
        .does("head1", EXTENSION, "extension", "approve", "extensionReason", "需核实境外学历")
        .clockRuns("decision", "2026-11-02", "2026-11-30", "2026-12-14")
        .isDue("Task_DecideApplication", "2026-11-30")
        .hasSent("需核实境外学历")
        .recordedAs("extendClock", "decision", "agencyHead: 需核实境外学历");
    assertThat(permits.replay(registration.caseNo())).allMatch(Replay::agrees);
    permits.itIs("2026-12-14", "23:59");
    registration.doesNotWaitFor(OVERDUE);
    permits.itIs("2026-12-15", "00:00");
    registration.waitsFor("health330106", OVERDUE);
  }

  @Test
  void leavesTheExtensionToTheHeadAlone() {
    permits.itIs("2026-11-26", "00:00");
    registration.refuses(
        "is reserved to the head: health2 is not in group 'health330106AgencyHead'",
        clerk -> clerk.does("health2", EXTENSION, "extension", "approve", "extensionReason", "x"));
  }

  @Test
  void decidesNothingWhenThePeriodPassesButAsksTheHeadWhy() {
    permits.itIs("2026-11-26", "00:00");
    registration.does("head1", EXTENSION, "extension", "reject");
    permits.itIs("2026-12-01", "00:00");
    registration
        .is(CaseState.IN_REVIEW)
        .waitsFor("health330106", "Task_DecideApplication")
        .does("head1", OVERDUE, "overdueReason", "人手不足，已督促")
        .hasSent("decisionOverdue")
        .hasSent("人手不足，已督促")
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .clockIs("decision", ClockState.BREACHED);
  }

  @Test
  void asksTheHeadWhyAlsoWhenHeNeverAnsweredTheFirstQuestion() {
    permits.itIs("2026-11-26", "00:00");
    permits.itIs("2026-12-01", "00:00");
    registration.doesNotWaitFor(EXTENSION).waitsFor("health330106", OVERDUE);
  }

  @Test
  void asksNothingMoreOnceItIsDecided() {
    permits.itIs("2026-11-26", "00:00");
    registration
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .doesNotWaitFor(EXTENSION)
        .handsOver()
        .hasEnded();
  }

  @Test
  void asksNoExtensionWhereTheLawKnowsNone() {
    var society =
        permits
            .applyFor(Applications.SOCIETY, ordinary(Applications.society()))
            .uploadAll()
            .does("sports1", "Task_GiveOpinion", "competentOpinion", "agree")
            .does("civil1", "Task_CheckApplication", "acceptance", "accept")
            .clockRuns("decision", "2026-11-02", "2026-12-02", "2027-01-04");
    permits.itIs("2026-12-31", "00:00");
    society.doesNotWaitFor(EXTENSION);
    permits.itIs("2027-01-05", "00:00");
    society.waitsFor("civilAffairs330106", OVERDUE);
  }
}
