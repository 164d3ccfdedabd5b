package org.onevisit.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.TimeUnit;

/** Counts the periods of one jurisdiction: its calendar, in its legal time. */
public final class Deadlines {

  private final WorkCalendar calendar;
  private final ZoneId zone;

  public Deadlines(WorkCalendar calendar, ZoneId zone) {
    this.calendar = calendar;
    this.zone = zone;
  }

  /** Starts a period from an event; the day of the event is not counted (Civil Code art 201). */
  public StatutoryClock start(String caseNo, ClockSpec spec, Instant from) {
    var promised = due(spec.promisedLength(), spec.unit(), from);
    var statutory = due(spec.statutoryLength(), spec.unit(), from);
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
    return due(workingDays, TimeUnit.WORKING_DAY, from);
  }

  /** The instant n working days before a period ends, UTC. */
  public Instant warn(StatutoryClock clock, int workingDays) {
    return DueDate.warn(clock.statutoryDue(), workingDays, calendar, zone);
  }

  /** Working days left until an instant; negative when it is past. */
  public int workingDaysLeft(Instant now, Instant due) {
    return DueDate.workingDaysBetween(now, due, calendar, zone);
  }

  /** The legal day an instant falls on. */
  public LocalDate day(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  public ZoneId zone() {
    return zone;
  }

  private Instant due(int length, TimeUnit unit, Instant from) {
    return DueDate.of(length, unit, from, calendar, zone, List.of());
  }
}
