package org.onevisit.desk;

import org.onevisit.refusal.PromiseRefusals;

/** Reasons that somebody has to give in words. */
final class Reasons {

  /** The longest taken, in characters. */
  static final int MOST = 1000;

  private Reasons() {}

  /**
   * @param what they speak of, as a refusal says it
   * @return without blanks around them
   * @throws org.onevisit.refusal.Refusal when there are none, or too many to keep
   */
  static String of(String what, String given) {
    var reasons = given.strip();
    if (reasons.isEmpty() || reasons.length() > MOST || reasons.indexOf('\0') >= 0) {
      throw PromiseRefusals.textMissing(what, MOST);
    }
    return reasons;
  }
}
