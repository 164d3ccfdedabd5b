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
        .returnsRefusal("health3")
        .waitsFor("health330106", "Task_DecideApplication")
        .is(CaseState.IN_REVIEW);
  }

  @Test
  void asksForASecondOfficerAgainWhenTheRefusalIsProposedAgain() {
    proposed("healthStandardNotMet", "体检结论为不合格")
        .returnsRefusal("health3")
        .proposesRefusal("health3", "examNotPassed", "无合格成绩")
        .refuses(
            "needs a second officer: health3 already completed 'Task_DecideApplication'",
            open -> open.does("health3", "Task_CountersignRefusal", "countersign", "agree"))
        .does("health2", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE);
  }

  @Test
  void isNoRefusalWithoutReasons() {
    Situations.reviewed(permits, nurse())
        .refuses(
            "refusalReason 不予的理由 Reasons of refusal: 请填写。 Fill it in.",
            open -> open.proposesRefusal("health2", "healthStandardNotMet", " "));
  }

  @Test
  void isNoRefusalOnAGroundTheLawDoesNotKnow() {
    Situations.reviewed(permits, nurse())
        .refuses(
            "'tooYoung' is no option. Possible: noLegalCapacity, ",
            open -> open.proposesRefusal("health2", "tooYoung", "年龄偏小"));
  }

  private static PermitCase proposed(String ground, String reason) {
    return Situations.reviewed(permits, nurse()).proposesRefusal("health2", ground, reason);
  }
}
