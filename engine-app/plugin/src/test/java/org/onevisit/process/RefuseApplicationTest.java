package org.onevisit.process;

import static org.onevisit.process.Applications.nurse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;

class RefuseApplicationTest {

  @RegisterExtension
  static final PermitEngine permits = PermitEngine.covering("refuse-application");

  @Test
  void servesTheRefusalOnceASecondOfficerAgrees() {
    proposed("healthStandardNotMet", "体检结论为不合格")
        .waitsFor("health330106", "Task_CountersignRefusal")
        .isDue("Task_CountersignRefusal", "2026-11-16")
        .does("health3", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE)
        .clockIs("decision", ClockState.MET)
        .hasSent("\"refusalReason\":\"体检结论为不合格\"")
        .recorded("completeTask", "recordRefusal")
        .hasEnded();
  }

  @Test
  void returnsTheRefusalWhenTheSecondOfficerDisagrees() {
    proposed("healthStandardNotMet", "体检结论为不合格")
        .does("health3", "Task_CountersignRefusal", "countersign", "return")
        .waitsFor("health330106", "Task_DecideApplication")
        .is(CaseState.IN_REVIEW);
  }

  @Test
  void asksForASecondOfficerAgainWhenTheRefusalIsProposedAgain() {
    proposed("healthStandardNotMet", "体检结论为不合格")
        .does("health3", "Task_CountersignRefusal", "countersign", "return")
        .proposesRefusal("health3", "examNotPassed", "无合格成绩")
        .refuses(
            "needs a second officer: health3 already completed 'Task_DecideApplication'",
            open -> open.does("health3", "Task_CountersignRefusal", "countersign", "agree"))
        .does("health2", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE);
  }

  @Test
  void isNoRefusalWithoutReasons() {
    proposed("healthStandardNotMet", " ")
        .refuses(
            "cannot be refused without reasons (Licensing Law art 38)",
            open -> open.does("health3", "Task_CountersignRefusal", "countersign", "agree"));
  }

  @Test
  void isNoRefusalOnAGroundTheLawDoesNotKnow() {
    proposed("tooYoung", "年龄偏小")
        .refuses(
            "Refusal ground 'tooYoung' is not known. Possible: [noLegalCapacity, ",
            open -> open.does("health3", "Task_CountersignRefusal", "countersign", "agree"));
  }

  private static PermitCase proposed(String ground, String reason) {
    return Situations.reviewed(permits, nurse()).proposesRefusal("health2", ground, reason);
  }
}
