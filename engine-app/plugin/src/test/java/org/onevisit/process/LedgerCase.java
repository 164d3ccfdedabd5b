package org.onevisit.process;

import java.time.LocalDate;

/**
 * What a small model expects of one case: three papers, all promised or none, all found alike. It
 * knows neither tables nor clocks.
 */
final class LedgerCase {

  enum Stage {
    SUBMITTED,
    ACCEPTED,
    GRANTED,
    HELD,
    VALID,
    CLOSED,
    REFUSED,
    REVOKED,
    WITHDRAWN;

    boolean isFinal() {
      return ordinal() >= CLOSED.ordinal();
    }
  }

  enum Trust {
    NONE,
    OPEN,
    RECTIFYING,
    KEPT,
    BROKEN,
    REPAIRED,
    VOID
  }

  enum Credit {
    NONE,
    COUNTS,
    OBJECTED,
    REPAIR_ASKED,
    CLEARED
  }

  enum Papers {
    TRUSTED,
    TO_BE_SHOWN,
    SHOWN,
    DIFFERENT
  }

  final String caseNo;
  boolean isOnTrust;
  Stage stage = Stage.SUBMITTED;
  Trust trust = Trust.NONE;
  Papers papers = Papers.TRUSTED;
  Credit credit = Credit.NONE;
  boolean objected;
  boolean licenceEnded;
  LocalDate found;

  LedgerCase(String caseNo, boolean isOnTrust) {
    this.caseNo = caseNo;
    this.isOnTrust = isOnTrust;
  }

  boolean hasOpenPromise() {
    return trust == Trust.OPEN || trust == Trust.RECTIFYING;
  }

  boolean mayLeaveLane() {
    return isOnTrust && isUndecided();
  }

  boolean isUndecided() {
    return stage == Stage.SUBMITTED || stage == Stage.ACCEPTED;
  }

  boolean mayBeGranted() {
    return stage == Stage.ACCEPTED && papers != Papers.TO_BE_SHOWN && papers != Papers.DIFFERENT;
  }

  boolean speaksAgainst() {
    return credit == Credit.COUNTS || isAsked();
  }

  boolean isAsked() {
    return credit == Credit.OBJECTED || credit == Credit.REPAIR_ASKED;
  }

  void leaveLane() {
    isOnTrust = false;
    papers = hasOpenPromise() ? Papers.TO_BE_SHOWN : papers;
    voidPromises();
  }

  void end(Stage how) {
    stage = how;
    voidPromises();
  }

  void revoke(LocalDate today) {
    if (hasOpenPromise()) {
      trust = Trust.BROKEN;
      credit = Credit.COUNTS;
      found = today;
    }
    stage = Stage.REVOKED;
  }

  void answer(boolean granted) {
    if (granted) {
      trust = credit == Credit.OBJECTED ? Trust.KEPT : Trust.REPAIRED;
    }
    credit = granted ? Credit.CLEARED : Credit.COUNTS;
  }

  private void voidPromises() {
    trust = hasOpenPromise() ? Trust.VOID : trust;
  }

  @Override
  public String toString() {
    return "%s %s %s, promises %s, papers %s, credit %s"
        .formatted(caseNo, isOnTrust ? "on trust" : "ordinary", stage, trust, papers, credit);
  }
}
