package org.onevisit.clock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something filed online counts as received. The law is silent; guides of the agencies differ,
 * so this is a setting of the jurisdiction. Filing is possible until 24:00 of a day.
 */
public enum ReceiptDay {
  /** The day of filing, whatever day that is. */
  DAY_OF_FILING {
    @Override
    public Instant received(Instant filed, WorkCalendar calendar) {
      return filed;
    }
  },

  /** On a day off, the beginning of the next working day. */
  NEXT_WORKING_DAY {
    @Override
    public Instant received(Instant filed, WorkCalendar calendar) {
      LocalDate day = calendar.dayOf(filed);
      return calendar.isWorkingDay(day)
          ? filed
          : calendar.plusWorkingDays(day, 1).atStartOfDay(calendar.zone()).toInstant();
    }
  };

  public abstract Instant received(Instant filed, WorkCalendar calendar);
}
