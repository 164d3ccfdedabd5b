package org.onevisit.act;

import java.util.List;
import org.onevisit.refusal.ActRefusals;

/** Inspection where the permit is to be used (Administrative Licensing Law arts 34(3), 55). */
final class SiteInspection {

  private static final List<String> RESULTS = List.of("pass", "fixable", "fail");

  private SiteInspection() {}

  /** Two officers are assigned within five working days of the acceptance (art 55). */
  static void assign(Step step) {
    step.record("assignInspectors", "", Inspectors.named(step));
  }

  /** Records what they found. */
  static void record(Step step) {
    var result = step.answers().text("inspectionResult");
    if (!RESULTS.contains(result)) {
      throw ActRefusals.answerUnknown("Result of the inspection", result, RESULTS);
    }
    var note = step.answers().text("inspectionNote");
    step.record("recordInspection", result, "%s: %s".formatted(Inspectors.named(step), note));
  }
}
