package org.onevisit.licence;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.onevisit.refusal.PermitLog;

/**
 * An entry of the licence register: what was issued, and how it stands.
 *
 * @param changedAt when it last changed its state, UTC
 */
public record Licence(@Nested Certificate certificate, LicenceState state, Instant changedAt) {

  public String licenceNo() {
    return certificate.licenceNo();
  }

  /**
   * Returns this licence in its next state.
   *
   * @throws org.onevisit.refusal.Refusal when the law knows no such step
   */
  public Licence become(LicenceState next, Instant when) {
    if (!state.next().contains(next)) {
      throw PermitLog.stepUnknown("Licence " + licenceNo(), state, next, state.next());
    }
    return new Licence(certificate, next, when);
  }
}
