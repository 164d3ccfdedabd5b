package org.onevisit.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.catalogue.TimeUnit;

/**
 * How a due date comes about, line by line from the event to the end of the last day. It counts on
 * its own, apart from {@link DueDate}, so that each proves the other.
 */
public record Derivation(TimeLimit limit, Instant from, List<Line> lines) {

  /**
   * One day, or of a limit in hours one stretch of time.
   *
   * @param day the legal day it lies on, or begins on
   * @param until the first instant after it
   * @param name the holiday it belongs to or makes up for, the reason of a pause, else empty
   * @param passed how much of the period has passed then: days, or minutes of a limit in hours
   */
  public record Line(LocalDate day, Instant until, Reckoning reckoning, String name, long passed) {}

  public Derivation {
    lines = List.copyOf(lines);
  }

  /** Explains the period of {@link DueDate#of}. */
  public static Derivation of(
      TimeLimit limit, Instant from, WorkCalendar calendar, Collection<Pause> pauses) {
    return new Derivation(
        limit,
        from,
        limit.unit() == TimeUnit.HOUR
            ? new HourWalk(limit.length(), calendar).from(from, pauses)
            : new DayWalk(limit, calendar, pauses).from(calendar.dayOf(from)));
  }

  /** The instant from which the period has passed. */
  public Instant due() {
    return lines.get(lines.size() - 1).until();
  }
}
