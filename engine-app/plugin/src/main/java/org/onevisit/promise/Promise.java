package org.onevisit.promise;

import java.time.Instant;
import org.onevisit.refusal.PermitLog;

/**
 * One undertaking of the applicant, from the day it is signed until it is kept or broken.
 *
 * @param subject what it is about: a material or a condition, unique within the case
 * @param wording the text the applicant was shown, told in one go
 * @param wordingVersion the version of that text
 * @param signedBy masked name of who signed
 * @param clock the statutory clock by which it is due
 * @param method how it was settled, e.g. {@code sharedData}, {@code counter}; null while open
 * @param note what the verifier found; null while open
 * @param settledAt null while open
 */
public record Promise(
    String caseNo,
    String subject,
    PromiseKind kind,
    String wording,
    String wordingVersion,
    String signedBy,
    Instant madeAt,
    String clock,
    PromiseState state,
    String method,
    String note,
    Instant settledAt,
    String legalBasis) {

  /** A promise as it is signed. */
  public static Promise made(
      String caseNo,
      String subject,
      PromiseKind kind,
      String wording,
      String wordingVersion,
      String signedBy,
      Instant madeAt,
      String clock,
      String legalBasis) {
    return new Promise(
        caseNo,
        subject,
        kind,
        wording,
        wordingVersion,
        signedBy,
        madeAt,
        clock,
        PromiseState.MADE,
        null,
        null,
        null,
        legalBasis);
  }

  /** Whether the promise still binds its case. */
  public boolean isOpen() {
    return state.isOpen();
  }

  /**
   * Returns this promise in its next state.
   *
   * @throws org.onevisit.refusal.Refusal when the law knows no such step
   */
  public Promise become(PromiseState next, String how, String found, Instant when) {
    if (!state.next().contains(next)) {
      throw PermitLog.stepUnknown(
          "Promise '%s' of case %s".formatted(subject, caseNo), state, next, state.next());
    }
    return new Promise(
        caseNo,
        subject,
        kind,
        wording,
        wordingVersion,
        signedBy,
        madeAt,
        clock,
        next,
        how,
        found,
        next.isOpen() ? null : when,
        legalBasis);
  }
}
