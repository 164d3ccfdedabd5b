package org.onevisit.act;

/** Something the law lets happen in a case. It changes the case file and nothing else. */
@FunctionalInterface
public interface Act {

  /**
   * Does the act.
   *
   * @throws org.onevisit.refusal.Refusal when the law forbids it in the case's present state; the
   *     message says why
   */
  void perform(Step step);
}
