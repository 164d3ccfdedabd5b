package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.nurse;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;

/** What a form demands is demanded of everybody, also of those who go past it. */
class AnswersTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void aTaskIsNotDoneWithoutItsAnswers() {
    Situations.reviewed(permits, nurse())
        .refuses(
            "PERMIT-06001 The answers of 'Task_DecideApplication' cannot be taken."
                + " decision 决定 Decision: 请选择。 Choose one.",
            open -> open.does("health2", "Task_DecideApplication"));
  }

  @Test
  void aRefusalIsNotSentToASecondOfficerWithoutItsGround() {
    Situations.reviewed(permits, nurse())
        .refuses(
            "refusalGround 不予的法定情形 Ground of refusal: 请选择。 Choose one."
                + " refusalReason 不予的理由 Reasons of refusal: 请填写。 Fill it in.",
            open -> open.does("health2", "Task_DecideApplication", "decision", "refuse"));
  }

  @Test
  void theSameHoldsInASharedPieceAndWhenTheFormIsBypassed() {
    Situations.received(permits, nurse())
        .refuses(
            "nonAcceptanceReason ",
            open ->
                open.completes(
                    "health1", "Task_CheckApplication", Map.of("acceptance", "notAccept")))
        .is(CaseState.SUBMITTED);
  }

  @Test
  void anAnswerToAHiddenQuestionIsForgotten() {
    var granted =
        Situations.reviewed(permits, nurse())
            .does(
                "health2",
                "Task_DecideApplication",
                "decision",
                "grant",
                "refusalReason",
                "x".repeat(2500));
    assertThat(granted.answer("refusalReason")).isNull();
  }

  @Test
  void anOfficersTextIsNoLongerThanItsForm() {
    Situations.reviewed(permits, nurse())
        .refuses(
            "At most 2000 characters; it has 2001.",
            open -> open.proposesRefusal("health2", "examNotPassed", "字".repeat(2001)));
  }

  @Test
  void theLongestReasonsFitIntoTheRecordAndTheNotice() {
    var long2000 = "<".repeat(2000);
    Situations.received(permits, nurse())
        .asksFor("health1", long2000, long2000)
        .is(CaseState.SUPPLEMENT_REQUESTED);
    Situations.received(permits, nurse())
        .declines("health1", "Task_CheckApplication", long2000)
        .is(CaseState.NOT_ACCEPTED);
    Situations.reviewed(permits, nurse())
        .proposesRefusal("health1", "examNotPassed", long2000)
        .does("health2", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE);
    Situations.granted(permits, nurse())
        .originalsAre("minorMismatch", "counter", long2000)
        .is(CaseState.AWAITING_CORRECTION);
  }
}
