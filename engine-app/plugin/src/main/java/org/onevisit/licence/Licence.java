package org.onevisit.licence;

import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.Nested;
import org.onevisit.refusal.ActRefusals;

/**
 * An entry of the licence register: what was issued, and how it stands.
 *
 * @param changedAt when it last changed its state, or its end, UTC
 * @param renewals how often it was prolonged
 * @param toldOn when its holder was told that it ends, null while that is far
 */
public record Licence(
    @Nested Certificate certificate,
    LicenceState state,
    Instant changedAt,
    int renewals,
    LocalDate toldOn) {

  /** A licence that is made, and not yet valid. */
  public static Licence held(Certificate certificate, Instant when) {
    return new Licence(certificate, LicenceState.HELD, when, 0, null);
  }

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
      throw ActRefusals.stepUnknown("Licence " + licenceNo(), state, next, state.next());
    }
    return new Licence(certificate, next, when, renewals, toldOn);
  }

  /** Under which id its printed form is kept; each renewal is printed anew. */
  public String documentId() {
    return renewals == 0 ? licenceNo() : licenceNo() + "-" + renewals;
  }

  /** Whether its holder knows that it ends. */
  public boolean isTold() {
    return toldOn != null;
  }

  /** Returns it with its holder told. */
  public Licence told(LocalDate day) {
    return new Licence(certificate, state, changedAt, renewals, day);
  }

  /** Returns it prolonged (Licensing Law art 50). */
  public Licence renewed(LocalDate until, Instant when) {
    return new Licence(certificate.until(until), state, when, renewals + 1, null);
  }
}
