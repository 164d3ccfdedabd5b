package org.onevisit.app.licence;

import java.time.LocalDate;
import org.onevisit.licence.LicenceState;

/**
 * A licence as the register has it, fit for the public eye.
 *
 * @param holder an organisation's name; empty for a person, whose name is nobody else's business
 * @param validTo the last day it is valid; null when it has no end
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
    byte[] document) {

  /** A valid licence expires by the calendar, whether or not anybody writes it down. */
  LicenceState stateOn(LocalDate day) {
    boolean over = validTo != null && day.isAfter(validTo);
    return state == LicenceState.VALID && over ? LicenceState.EXPIRED : state;
  }
}
