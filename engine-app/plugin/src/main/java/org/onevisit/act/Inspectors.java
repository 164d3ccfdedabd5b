package org.onevisit.act;

import org.onevisit.refusal.PromiseRefusals;

/** Substance is checked on site by two officers (Administrative Licensing Law art 34(3)). */
final class Inspectors {

  private Inspectors() {}

  /**
   * The two officers an inspection names, for the record.
   *
   * @throws org.onevisit.refusal.Refusal when they are not two
   */
  static String named(Step step) {
    var first = step.answers().text("firstInspector");
    var second = step.answers().text("secondInspector");
    if (first.isEmpty() || second.isEmpty() || first.equalsIgnoreCase(second)) {
      throw PromiseRefusals.inspectedAlone(step.file().caseNo());
    }
    return first + ", " + second;
  }
}
