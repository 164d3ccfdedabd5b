package org.onevisit.app.licence;

import java.time.LocalDate;
import org.onevisit.licence.LicenceState;

/**
 * A licence as the register has it, fit for the public eye.
 *
 * @param holder an organisation's name; empty for a person, whose name is nobody else's business
 * @param validTo the last day it is valid; null when it has no end
 * @param renewalPending whether a renewal applied for in time waits for its decision
 * @param document the sealed PDF; null until it is printed
 */
public record LicenceEntry(
    LicenceState state,
    String identifier,
    String number,
    Bilingual title,
    String holder,
    Bilingual agency,
    LocalDate issuedOn,
    LocalDate validFrom,
    LocalDate validTo,
    boolean renewalPending,
    byte[] document) {

  /**
   * A valid licence expires by the calendar, whether or not anybody writes it down; but not while a
   * renewal is pending, which silence grants.
   */
  LicenceState stateOn(LocalDate day) {
    boolean over = validTo != null && day.isAfter(validTo) && !renewalPending;
    return state == LicenceState.VALID && over ? LicenceState.EXPIRED : state;
  }
}
