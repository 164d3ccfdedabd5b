package org.onevisit.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.TimeLimit;

/** Counts the periods of one jurisdiction: its calendar, in its legal time. */
public final class Deadlines {

  private final WorkCalendar calendar;

  public Deadlines(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** Starts a period from an event; the day of the event is not counted (Civil Code art 201). */
  public StatutoryClock start(String caseNo, ClockSpec spec, Instant from) {
    var promised = due(spec.promisedLimit(), from);
    var statutory = due(spec.statutoryLimit(), from);
    return new StatutoryClock(
        caseNo,
        spec.clock(),
        from,
        promised,
        statutory,
        ClockState.RUNNING,
        null,
        calendar.isProvisional(day(from), day(statutory)),
        spec.legalBasis());
  }

  /** End of the n-th working day after the day of {@code from}, UTC. */
  public Instant afterWorkingDays(Instant from, int workingDays) {
    return due(TimeLimit.workingDays(workingDays), from);
  }

  /** The instant n working days before a period ends, UTC. */
  public Instant warn(StatutoryClock clock, int workingDays) {
    return DueDate.warn(clock.statutoryDue(), workingDays, calendar);
  }

  /** Working days left until an instant; negative when it is past. */
  public int workingDaysLeft(Instant now, Instant due) {
    var today = day(now);
    var lastDay = day(due.minusNanos(1));
    return lastDay.isBefore(today)
        ? -calendar.workingDaysBetween(lastDay, today)
        : calendar.workingDaysBetween(today, lastDay);
  }

  /** The legal day an instant falls on. */
  public LocalDate day(Instant instant) {
    return calendar.dayOf(instant);
  }

  private Instant due(TimeLimit limit, Instant from) {
    return DueDate.of(limit, from, calendar, List.of());
  }
}
