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

  /** Reckons a clock of the record once more, under the law it began under. */
  public Replay replay(StatutoryClock clock, ClockSpec spec) {
    return new Replay(
        clock,
        derive(spec.promisedLimit(), clock.startedAt()),
        derive(spec.statutoryLimit(), clock.startedAt()));
  }

  /** End of the n-th working day after the day of {@code from}, UTC. */
  public Instant afterWorkingDays(Instant from, int workingDays) {
    return due(TimeLimit.workingDays(workingDays), from);
  }

  /** The start of the day that lies n working days before the day of {@code now}, UTC. */
  public Instant workingDaysBefore(Instant now, int workingDays) {
    return calendar.endOf(calendar.minusWorkingDays(day(now), workingDays).minusDays(1));
  }

  /** The instant n working days before a period ends, UTC. */
  public Instant warn(StatutoryClock clock, int workingDays) {
    return DueDate.warn(clock.statutoryDue(), workingDays, calendar);
  }

  /** Working days left until an instant; negative when it is past. */
  public int workingDaysLeft(Instant now, Instant due) {
    var today = day(now);
    var lastDay = lastDay(due);
    return lastDay.isBefore(today)
        ? -calendar.workingDaysBetween(lastDay, today)
        : calendar.workingDaysBetween(today, lastDay);
  }

  /** The last day of a period that ends at an instant; the instant itself is already late. */
  public LocalDate lastDay(Instant due) {
    return calendar.dayOf(due.minusNanos(1));
  }

  /** The lamp of a clock; it runs on the promised period. */
  public Lamp lamp(StatutoryClock clock, Instant now) {
    var period = calendar.workingDaysBetween(day(clock.startedAt()), lastDay(clock.promisedDue()));
    var threshold = LampThreshold.DEFAULT;
    var early = Math.max(threshold.workingDays(), period * threshold.percent() / 100);
    var yellowFrom = DueDate.warn(clock.promisedDue(), early, calendar);
    return Lamp.at(now, yellowFrom, clock.promisedDue(), clock.state() == ClockState.PAUSED);
  }

  /** The legal day an instant falls on. */
  public LocalDate day(Instant instant) {
    return calendar.dayOf(instant);
  }

  private Derivation derive(TimeLimit limit, Instant from) {
    return Derivation.of(limit, from, calendar, List.of());
  }

  private Instant due(TimeLimit limit, Instant from) {
    return DueDate.of(limit, from, calendar, List.of());
  }
}
