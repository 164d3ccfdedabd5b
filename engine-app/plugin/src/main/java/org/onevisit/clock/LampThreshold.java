package org.onevisit.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.catalogue.TimeUnit;

/**
 * When the lamp turns yellow: when no more is left than so many working days or so much of the
 * period, whichever is more. No law fixes this; it is a setting.
 */
public record LampThreshold(int workingDays, int percent) {

  public static final LampThreshold DEFAULT = new LampThreshold(1, 20);

  /**
   * The instant at which the lamp of a clock turns yellow. A limit in hours knows only percents.
   */
  public Instant yellowFrom(TimeLimit limit, Instant start, Instant due, WorkCalendar calendar) {
    if (limit.unit() == TimeUnit.HOUR) {
      return due.minus(Duration.ofHours(limit.length()).multipliedBy(percent).dividedBy(100));
    }
    int share = workingDaysIn(limit, start, calendar) * percent / 100;
    return DueDate.warn(due, Math.max(workingDays, share), calendar);
  }

  private static int workingDaysIn(TimeLimit limit, Instant start, WorkCalendar calendar) {
    Instant unpaused = DueDate.of(limit, start, calendar, List.of());
    return calendar.workingDaysBetween(
        calendar.dayOf(start), calendar.dayOf(unpaused.minusNanos(1)));
  }
}
