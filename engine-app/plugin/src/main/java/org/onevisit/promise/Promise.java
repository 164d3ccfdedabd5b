package org.onevisit.promise;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.onevisit.catalogue.PromiseKind;
import org.onevisit.catalogue.Stage;
import org.onevisit.refusal.ActRefusals;

/**
 * One undertaking of the applicant, from the day it is signed until it is kept, broken or put
 * right.
 *
 * @param id unique within the case; one material may bear promises of several kinds
 * @param subject what it is about: a material or a condition of the permit
 * @param dueAt when its clock ends, UTC; null while the clock has not started
 */
public record Promise(
    String caseNo,
    String id,
    PromiseKind kind,
    String subject,
    @Nested Terms terms,
    @Nested Signature signature,
    Instant dueAt,
    PromiseState state,
    @Nested Finding finding) {

  /** A promise as it is signed. */
  public static Promise made(
      String caseNo, PromiseKind kind, String subject, Terms terms, Signature signature) {
    return new Promise(
        caseNo,
        kind + "." + subject,
        kind,
        subject,
        terms,
        signature,
        null,
        PromiseState.MADE,
        Finding.NONE);
  }

  /** Whether the promise still binds its case. */
  public boolean isOpen() {
    return state.isOpen();
  }

  /** Whether a stage of the case has to wait for this promise. */
  public boolean isAwaitedBefore(Stage stage) {
    return isOpen() && terms.binds().compareTo(stage) <= 0;
  }

  /** Its clock has started, or has been reckoned anew: it is due at that instant. */
  public Promise due(Instant when) {
    var next = state == PromiseState.MADE ? PromiseState.DUE : state;
    return new Promise(caseNo, id, kind, subject, terms, signature, when, next, finding);
  }

  /** Something was found that settles nothing yet. */
  public Promise noted(Finding found) {
    return new Promise(caseNo, id, kind, subject, terms, signature, dueAt, state, found);
  }

  /**
   * Returns this promise in its next state, with what was found.
   *
   * @throws org.onevisit.refusal.Refusal when the law knows no such step
   */
  public Promise become(PromiseState next, Finding found) {
    if (!state.next().contains(next)) {
      throw ActRefusals.stepUnknown(
          "Promise '%s' of case %s".formatted(id, caseNo), state, next, state.next());
    }
    return new Promise(caseNo, id, kind, subject, terms, signature, dueAt, next, found);
  }
}
