package org.onevisit.act;

import org.onevisit.catalogue.Level;
import org.onevisit.refusal.ActRefusals;

/** The agency below examines, the one above decides (Administrative Licensing Law arts 35, 43). */
final class TwoLevelReview {

  private TwoLevelReview() {}

  /**
   * Hands the case with its papers and opinion to the agency at the level the step names, of the
   * same function where it names no other: that one decides from here on, and its period runs from
   * now.
   */
  static void report(Step step) {
    var file = step.file();
    if (!file.state().isUndecided()) {
      throw ActRefusals.notAwaitingDecision(file.caseNo(), file.state());
    }
    var application = file.application();
    var level = Level.named(step.says().get("level"));
    var function =
        step.says().has("agency") ? step.says().get("agency") : application.leadFunction();
    var asked = application.asks(function, level, step.today());
    var upper = step.office().router().agency(asked).id();
    step.stopClock("lowerReview");
    file.reportTo(upper);
    step.startClock("decision");
    step.record("reportUpward", upper, step.answers().text("reviewOpinion"));
    Notices.send(step, "reportedUpward");
  }
}
