package org.onevisit.act;

import java.util.List;
import org.onevisit.promise.Promise;
import org.onevisit.refusal.ActRefusals;

/**
 * The agency that grants tells the one that supervises, and hears what it found (Zhejiang reform
 * rules art 33).
 */
final class Supervision {

  private static final List<String> RESULTS = List.of("clear", "rectify", "case");

  private Supervision() {}

  /** Tells the agency the step names which promises a permit rests on. */
  static void notice(Step step) {
    var promised = step.file().ledger().open().stream().map(Promise::subject).distinct().toList();
    var supervisor = step.agency(step.says().get("agency"));
    step.record("noticeSupervisor", supervisor, String.join(", ", promised));
  }

  /** Records what two officers of the supervising agency found (Licensing Law art 34(3)). */
  static void feedBack(Step step) {
    var result = step.answers().text("supervisionResult");
    if (!RESULTS.contains(result)) {
      throw ActRefusals.answerUnknown("Result of the inspection", result, RESULTS);
    }
    var note = step.answers().text("supervisionNote");
    step.record("recordFeedback", result, "%s: %s".formatted(Inspectors.named(step), note));
  }
}
