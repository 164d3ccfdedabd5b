package org.onevisit.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.onevisit.catalogue.Sha256;
import org.onevisit.catalogue.Standing;
import org.onevisit.refusal.PermitLog;

/**
 * A broken promise on the credit record, which every agency's trust gate asks from the commit that
 * writes it.
 *
 * @param subject whose it is, see {@link #subject}; never the identity number itself
 * @param promiseId the broken promise of the case
 * @param standing what it makes of the applicant
 * @param agency id of the agency whose finding it is
 * @param until last day it is kept and shown
 * @param note why it was corrected or repaired; null before
 */
public record CreditEntry(
    String subject,
    String caseNo,
    String promiseId,
    Standing standing,
    String agency,
    Instant foundAt,
    LocalDate until,
    CreditState state,
    String note,
    Instant changedAt,
    String legalBasis) {

  /** A pseudonym of a person or organisation, the same at every agency. */
  public static String subject(String idType, String id) {
    return Sha256.of(idType + " " + id.strip().toUpperCase(Locale.ROOT));
  }

  /** Whether it speaks against the applicant on a day. */
  public boolean countsOn(LocalDate day) {
    return state == CreditState.COUNTS && !day.isAfter(until);
  }

  /**
   * Strikes the entry out, or notes that it has been put right.
   *
   * @throws org.onevisit.refusal.Refusal when it does not count any more
   */
  public CreditEntry become(CreditState next, String why, Instant when) {
    if (state != CreditState.COUNTS || next == CreditState.COUNTS) {
      throw PermitLog.creditSettled(caseNo, promiseId, state);
    }
    return new CreditEntry(
        subject, caseNo, promiseId, standing, agency, foundAt, until, next, why, when, legalBasis);
  }
}
