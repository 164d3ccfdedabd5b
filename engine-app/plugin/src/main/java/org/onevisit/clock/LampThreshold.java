package org.onevisit.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.catalogue.TimeUnit;

/**
 * When the lamp turns yellow: when no more is left than so many working days or so much of the
 * period, whichever is more. No law fixes this; it is a setting.
 */
public record LampThreshold(int workingDays, int percent) {

  public static final LampThreshold DEFAULT = new LampThreshold(1, 20);

  public LampThreshold {
    if (workingDays < 0 || percent < 0 || percent > 100) {
      throw new CatalogueException(
          "A lamp turns yellow 0 or more working days and 0 to 100 percent of a period before its"
              + " end, not %d and %d".formatted(workingDays, percent));
    }
  }

  /**
   * The instant at which the lamp of a clock turns yellow. A limit in hours knows only percents.
   */
  public Instant yellowFrom(TimeLimit limit, Instant start, Instant due, WorkCalendar calendar) {
    if (limit.unit() == TimeUnit.HOUR) {
      return due.minus(Duration.ofHours(limit.length()).multipliedBy(percent).dividedBy(100));
    }
    return DueDate.warn(due, daysBefore(workingDaysIn(limit, start, calendar)), calendar);
  }

  /** How many working days before its end a period of so many turns yellow. */
  int daysBefore(int period) {
    return Math.max(workingDays, period * percent / 100);
  }

  private static int workingDaysIn(TimeLimit limit, Instant start, WorkCalendar calendar) {
    Instant unpaused = DueDate.of(limit, start, calendar, List.of());
    return calendar.workingDaysBetween(
        calendar.dayOf(start), calendar.dayOf(unpaused.minusNanos(1)));
  }
}
