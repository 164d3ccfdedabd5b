package org.onevisit.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.onevisit.catalogue.CatalogueException;

/**
 * Time that does not count: a hearing, inspection, test, expert review and the like (Administrative
 * Licensing Law art 45). One still running is given with its expected end.
 *
 * <p>In days, a pause is reckoned like any period (Civil Code art 201): the day it begins still
 * counts, the days after it up to and including the day it ends do not. So no pause within one day
 * gains a day, and splitting a pause in two changes nothing. In hours, it is reckoned exactly.
 *
 * @param reason code of the special procedure, e.g. {@code hearing}
 */
public record Pause(Instant from, Instant to, String reason) {

  public Pause {
    if (to.isBefore(from)) {
      throw new CatalogueException(
          "A pause cannot end (%s) before it begins (%s)".formatted(to, from));
    }
  }

  /** The days that do not count because of it. */
  Stream<LocalDate> days(WorkCalendar calendar) {
    return calendar.dayOf(from).plusDays(1).datesUntil(calendar.dayOf(to).plusDays(1));
  }
}
