package org.onevisit.act;

import org.onevisit.catalogue.ClockKind;

/**
 * The written voucher of an acceptance or a non-acceptance, with the agency's special seal and its
 * date (Administrative Licensing Law art 32, last paragraph). It is the notice of the decision in
 * writing, owed with it whoever decides, the law itself included; its period ends when it lies in
 * the file, sealed.
 */
public final class Vouchers {

  /** The clock that runs from the decision until the voucher is there. */
  public static final String CLOCK = ClockKind.VOUCHER;

  private Vouchers() {}

  /** Under which id the voucher of a case is kept; a case is accepted or declined once. */
  public static String documentId(String caseNo) {
    return caseNo + "-" + CLOCK;
  }

  /** The decision is told; from now on it is owed in writing. */
  static void owe(Step step, String notice) {
    Notices.send(step, notice);
    step.startClock(CLOCK);
  }
}
