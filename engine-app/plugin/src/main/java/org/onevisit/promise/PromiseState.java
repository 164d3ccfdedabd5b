package org.onevisit.promise;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a promise stands; an open one keeps its case from closing and its licence from validity.
 */
public enum PromiseState {
  /** Signed. */
  MADE("已承诺", "Made"),
  /** Its clock runs: it is to be verified by a known day. */
  DUE("待核验", "Due"),
  /** A mismatch that can be put right is being put right, by a date. */
  RECTIFYING("限期整改", "Being rectified"),
  VERIFIED("已核实", "Verified"),
  BROKEN("未兑现", "Broken"),
  /** Broken, and put right afterwards: the record no longer closes any lane. */
  REPAIRED("已修复", "Repaired"),
  /** Taken back before anybody checked it, or void because its case has ended otherwise. */
  WITHDRAWN("已撤回", "Withdrawn");

  private final String zh;
  private final String en;

  PromiseState(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** Whether the promise still waits to be settled. */
  public boolean isOpen() {
    return this == MADE || this == DUE || this == RECTIFYING;
  }

  /** The states that may follow; an objection that was right turns broken into verified. */
  Set<PromiseState> next() {
    return switch (this) {
      case MADE, DUE -> EnumSet.of(VERIFIED, RECTIFYING, BROKEN, WITHDRAWN);
      case RECTIFYING -> EnumSet.of(VERIFIED, RECTIFYING, BROKEN, WITHDRAWN);
      case BROKEN -> EnumSet.of(REPAIRED, VERIFIED);
      case VERIFIED, REPAIRED, WITHDRAWN -> EnumSet.noneOf(PromiseState.class);
    };
  }
}
