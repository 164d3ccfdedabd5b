package org.onevisit.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.TimeLimit;

/** Counts the periods of one jurisdiction: its calendar, in its legal time. */
public final class Deadlines {

  private final CalendarVersions calendars;
  private final String area;
  private final LampThreshold lampThreshold;

  /** By a calendar that never changes. */
  public Deadlines(WorkCalendar calendar) {
    this(calendar, LampThreshold.DEFAULT);
  }

  /** By a calendar that never changes, with a lamp of one's own. */
  public Deadlines(WorkCalendar calendar, LampThreshold lampThreshold) {
    this(CalendarVersions.only(calendar), lampThreshold);
  }

  /** By the calendar of the whole jurisdiction, always its newest version. */
  public Deadlines(CalendarVersions calendars, LampThreshold lampThreshold) {
    this(calendars, "", lampThreshold);
  }

  private Deadlines(CalendarVersions calendars, String area, LampThreshold lampThreshold) {
    this.calendars = calendars;
    this.area = area;
    this.lampThreshold = lampThreshold;
  }

  /** By the same calendar with the local closures of an area's offices. */
  public Deadlines in(String area) {
    return new Deadlines(calendars, area, lampThreshold);
  }

  /** Starts a period from an event; the day of the event is not counted (Civil Code art 201). */
  public StatutoryClock start(String caseNo, ClockSpec spec, Instant from) {
    return start(caseNo, spec.clock(), spec, from);
  }

  /** Starts a period that is one agency's own, under a kind of its own. */
  public StatutoryClock start(String caseNo, String kind, ClockSpec spec, Instant from) {
    return reckon(
        new StatutoryClock(
            caseNo,
            kind,
            from,
            from,
            from,
            ClockState.RUNNING,
            null,
            false,
            spec.legalBasis(),
            0,
            0),
        spec,
        List.of());
  }

  /**
   * Returns the clock with its ends as they are by the newest calendar, now that so much time does
   * not count.
   */
  public StatutoryClock reckon(
      StatutoryClock clock, ClockSpec spec, Collection<PausedTime> pauses) {
    var version = calendars.newest();
    var calendar = calendars.of(version, area);
    var from = clock.startedAt();
    var statutory = due(spec.statutoryLimit().plus(clock.extension()), from, calendar, pauses);
    return clock.due(
        due(spec.promisedLimit().plus(clock.extension()), from, calendar, pauses),
        statutory,
        calendar.isProvisional(day(from), day(statutory)),
        version);
  }

  /** Whether the clock was reckoned by an older calendar than the newest. */
  public boolean isOutdated(StatutoryClock clock) {
    return clock.calendarVersion() < calendars.newest();
  }

  /**
   * Reckons a clock of the record once more, under the law it began under and by the calendar it
   * was reckoned by.
   */
  public Replay replay(StatutoryClock clock, ClockSpec spec, Collection<PausedTime> pauses) {
    var calendar = calendars.of(clock.calendarVersion(), area);
    var promised = spec.promisedLimit().plus(clock.extension());
    var statutory = spec.statutoryLimit().plus(clock.extension());
    return new Replay(
        clock,
        Derivation.of(promised, clock.startedAt(), calendar, plain(pauses)),
        Derivation.of(statutory, clock.startedAt(), calendar, plain(pauses)),
        calendar.papers(day(clock.startedAt()), day(clock.statutoryDue())));
  }

  /** End of the n-th working day after the day of {@code from}, UTC. */
  public Instant afterWorkingDays(Instant from, int workingDays) {
    return due(TimeLimit.workingDays(workingDays), from, calendar(), List.of());
  }

  /** The start of the day that lies n working days before the day of {@code now}, UTC. */
  public Instant workingDaysBefore(Instant now, int workingDays) {
    var calendar = calendar();
    return calendar.endOf(calendar.minusWorkingDays(day(now), workingDays).minusDays(1));
  }

  /** The instant n working days before a period ends, UTC. */
  public Instant warn(StatutoryClock clock, int workingDays) {
    return DueDate.warn(clock.statutoryDue(), workingDays, calendar());
  }

  /** Working days left until an instant; negative when it is past. */
  public int workingDaysLeft(Instant now, Instant due) {
    var calendar = calendar();
    var today = day(now);
    var lastDay = lastDay(due);
    return lastDay.isBefore(today)
        ? -calendar.workingDaysBetween(lastDay, today)
        : calendar.workingDaysBetween(today, lastDay);
  }

  /** The last day of a period that ends at an instant; the instant itself is already late. */
  public LocalDate lastDay(Instant due) {
    return calendar().dayOf(due.minusNanos(1));
  }

  /** The lamp of a clock; it runs on the promised period. */
  public Lamp lamp(StatutoryClock clock, Instant now) {
    var calendar = calendar();
    var period = calendar.workingDaysBetween(day(clock.startedAt()), lastDay(clock.promisedDue()));
    var yellowFrom = DueDate.warn(clock.promisedDue(), lampThreshold.daysBefore(period), calendar);
    return Lamp.at(now, yellowFrom, clock.promisedDue(), clock.state() == ClockState.PAUSED);
  }

  /** When something filed online at an instant counts as received, UTC. */
  public Instant received(Instant filed, ReceiptDay rule) {
    return rule.received(filed, calendar());
  }

  /** 24:00 of a legal day, UTC. */
  public Instant endOf(LocalDate day) {
    return calendar().endOf(day);
  }

  /** The last day from which a whole limit still lies before an end; the end's day counts. */
  public LocalDate lastDayBefore(TimeLimit limit, LocalDate end) {
    return switch (limit.unit()) {
      case WORKING_DAY -> calendar().minusWorkingDays(end, limit.length());
      case MONTH -> end.minusMonths(limit.length());
      case CALENDAR_DAY -> end.minusDays(limit.length());
      case HOUR -> throw new CatalogueException("A limit before a day is not given in hours");
    };
  }

  /** The legal day an instant falls on. */
  public LocalDate day(Instant instant) {
    return calendar().dayOf(instant);
  }

  private WorkCalendar calendar() {
    return calendars.of(calendars.newest(), area);
  }

  private static Instant due(
      TimeLimit limit, Instant from, WorkCalendar calendar, Collection<PausedTime> pauses) {
    return DueDate.of(limit, from, calendar, plain(pauses));
  }

  private static List<Pause> plain(Collection<PausedTime> pauses) {
    return pauses.stream().map(PausedTime::pause).toList();
  }
}
