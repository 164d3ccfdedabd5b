package org.onevisit.licence;

import java.util.EnumSet;
import java.util.Set;

/** Where a licence stands; the four legal ends are kept apart (Licensing Law arts 8, 69, 70). */
public enum LicenceState {
  /** Made, but not handed over: originals are still to be verified. */
  HELD,
  VALID,
  SUSPENDED,
  EXPIRED,
  /** 撤销: granted unlawfully or by deceit, art 69. */
  REVOKED,
  /** 撤回: law or circumstances changed, art 8. */
  WITHDRAWN,
  /** 吊销: a penalty. */
  PUNITIVELY_REVOKED,
  /** 注销: the register entry that follows an end, art 70. */
  DEREGISTERED;

  Set<LicenceState> next() {
    return switch (this) {
      case HELD -> EnumSet.of(VALID, REVOKED);
      case VALID ->
          EnumSet.of(SUSPENDED, EXPIRED, REVOKED, WITHDRAWN, PUNITIVELY_REVOKED, DEREGISTERED);
      case SUSPENDED ->
          EnumSet.of(VALID, EXPIRED, REVOKED, WITHDRAWN, PUNITIVELY_REVOKED, DEREGISTERED);
      case EXPIRED, REVOKED, WITHDRAWN, PUNITIVELY_REVOKED -> EnumSet.of(DEREGISTERED);
      case DEREGISTERED -> EnumSet.noneOf(LicenceState.class);
    };
  }
}
