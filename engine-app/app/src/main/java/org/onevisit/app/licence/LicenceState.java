package org.onevisit.app.licence;

/** How a licence stands in the register. */
public enum LicenceState {
  /** Made, but not yet handed over: nobody may rely on it. */
  HELD,
  VALID,
  SUSPENDED,
  /** 撤销: the grant was unlawful or deceitfully obtained (Administrative Licensing Law art 69). */
  REVOKED,
  /** 撤回: law or circumstances have changed (art 8). */
  WITHDRAWN,
  EXPIRED,
  /** 注销: the register entry is closed (art 70). */
  DEREGISTERED
}
