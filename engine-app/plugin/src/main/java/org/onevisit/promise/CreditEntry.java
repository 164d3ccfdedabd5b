package org.onevisit.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jdbi.v3.core.mapper.Nested;
import org.onevisit.catalogue.CreditTerm;
import org.onevisit.catalogue.Sha256;
import org.onevisit.catalogue.Standing;
import org.onevisit.refusal.PromiseRefusals;

/**
 * A broken promise on the credit record, which every agency's trust gate asks from the commit that
 * writes it.
 *
 * @param subject whose it is, see {@link #subject}; never the identity number itself
 * @param promiseId the broken promise of the case
 * @param standing what it makes of the applicant
 * @param agency id of the agency whose finding it is, and which alone answers for it
 * @param until last day it is kept and shown
 * @param note what the agency last answered; null before
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
    @Nested Plea plea,
    String note,
    Instant changedAt,
    String legalBasis) {

  /** A pseudonym of a person or organisation, the same at every agency. */
  public static String subject(String idType, String id) {
    return Sha256.of(idType + " " + id.strip().toUpperCase(Locale.ROOT));
  }

  /** Whether it speaks against the applicant on a day. */
  public boolean countsOn(LocalDate day) {
    return isKeptOn(day) && counts(CreditTerm.of(standing, day).objection());
  }

  /** Whether it does while it is kept, under a law of objections. */
  boolean counts(CreditTerm.Objection law) {
    return switch (state) {
      case COUNTS, REPAIR_ASKED -> true;
      case OBJECTED -> law.countsMeanwhile();
      case CORRECTED, REPAIRED -> false;
    };
  }

  /** Whether an objection is possible on a day: while the entry counts, and once. */
  public boolean isOpenToObjection(LocalDate day) {
    return state == CreditState.COUNTS && isKeptOn(day) && !plea.objected();
  }

  /** Whether a repair can be asked for on a day. */
  public boolean isOpenToRepair(LocalDate found, LocalDate day) {
    return state == CreditState.COUNTS && isKeptOn(day) && !day.isBefore(repairableFrom(found));
  }

  /**
   * The first day on which a repair can be asked for.
   *
   * @param found the legal day of the finding
   */
  public LocalDate repairableFrom(LocalDate found) {
    return CreditTerm.of(standing, found).repair().firstDay(found);
  }

  /**
   * The applicant says that the entry is wrong.
   *
   * @throws org.onevisit.refusal.Refusal when it counts no more, was objected to before, or a plea
   *     waits for its answer
   */
  public CreditEntry objected(String reasons, Instant now, Instant answerBy, LocalDate today) {
    refuseUnlessCounting(today);
    if (plea.objected()) {
      throw PromiseRefusals.objectedAlready(caseNo, promiseId);
    }
    return in(CreditState.OBJECTED, new Plea(reasons, now, answerBy, true), note, now);
  }

  /**
   * The applicant has put right what was broken.
   *
   * @param found the legal day of the finding
   * @throws org.onevisit.refusal.Refusal when it counts no more, it is too early, or a plea waits
   *     for its answer
   */
  public CreditEntry repairAsked(
      String reasons, Instant now, Instant answerBy, LocalDate found, LocalDate today) {
    refuseUnlessCounting(today);
    if (today.isBefore(repairableFrom(found))) {
      throw PromiseRefusals.repairedTooEarly(caseNo, promiseId, repairableFrom(found));
    }
    var next = new Plea(reasons, now, answerBy, plea.objected());
    return in(CreditState.REPAIR_ASKED, next, note, now);
  }

  /**
   * The agency answers: the entry comes off the record, or stays.
   *
   * @throws org.onevisit.refusal.Refusal when nothing waits for an answer
   */
  public CreditEntry answered(boolean granted, String reasons, Instant now) {
    if (!state.isPending()) {
      throw PromiseRefusals.nothingPleaded(caseNo, promiseId, state);
    }
    var cleared = state == CreditState.OBJECTED ? CreditState.CORRECTED : CreditState.REPAIRED;
    return in(granted ? cleared : CreditState.COUNTS, plea, reasons, now);
  }

  private void refuseUnlessCounting(LocalDate today) {
    if (state.isPending()) {
      throw PromiseRefusals.pleaPending(caseNo, promiseId);
    }
    if (state != CreditState.COUNTS || !isKeptOn(today)) {
      throw PromiseRefusals.creditSettled(caseNo, promiseId, isKeptOn(today) ? state : "expired");
    }
  }

  private boolean isKeptOn(LocalDate day) {
    return !day.isAfter(until);
  }

  private CreditEntry in(CreditState next, Plea asked, String answer, Instant when) {
    return new CreditEntry(
        subject,
        caseNo,
        promiseId,
        standing,
        agency,
        foundAt,
        until,
        next,
        asked,
        answer,
        when,
        legalBasis);
  }
}
