package org.onevisit.promise;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a promise stands; an open one keeps its case from closing and its licence from validity.
 */
public enum PromiseState {
  MADE,
  RECTIFYING,
  VERIFIED,
  BROKEN,
  REPAIRED,
  WITHDRAWN;

  /** Whether the promise still waits to be settled. */
  public boolean isOpen() {
    return this == MADE || this == RECTIFYING;
  }

  Set<PromiseState> next() {
    return switch (this) {
      case MADE -> EnumSet.of(VERIFIED, RECTIFYING, BROKEN, WITHDRAWN);
      case RECTIFYING -> EnumSet.of(VERIFIED, RECTIFYING, BROKEN);
      case BROKEN -> EnumSet.of(REPAIRED);
      case VERIFIED, REPAIRED, WITHDRAWN -> EnumSet.noneOf(PromiseState.class);
    };
  }
}
