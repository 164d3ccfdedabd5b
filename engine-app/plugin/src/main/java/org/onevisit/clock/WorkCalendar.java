package org.onevisit.clock;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.clock.CalendarYear.Day;
import org.onevisit.clock.CalendarYear.Status;

/**
 * The working days of a jurisdiction, in its own time zone: a weekly pattern, and the days of each
 * year that depart from it. Immutable; a new notice makes a new calendar.
 */
public final class WorkCalendar {

  private final ZoneId zone;
  private final Set<DayOfWeek> workingWeek;
  private final Map<Integer, CalendarYear> years = new HashMap<>();
  private final Map<LocalDate, Day> overrides = new HashMap<>();
  private final Map<LocalDate, LocalClosure> closed = new HashMap<>();

  public WorkCalendar(ZoneId zone, Set<DayOfWeek> workingWeek, Collection<CalendarYear> years) {
    this(zone, workingWeek, years, List.of());
  }

  /**
   * Where two of the years are the same, the later one replaces the earlier.
   *
   * @param closures the local closures of the area whose offices count
   */
  public WorkCalendar(
      ZoneId zone,
      Set<DayOfWeek> workingWeek,
      Collection<CalendarYear> years,
      Collection<LocalClosure> closures) {
    if (workingWeek.isEmpty()) {
      throw new CatalogueException("A calendar needs at least one working day in the week");
    }
    this.zone = zone;
    this.workingWeek = EnumSet.copyOf(workingWeek);
    years.forEach(year -> this.years.put(year.year(), year));
    this.years.values().forEach(this::override);
    closures.forEach(closure -> closure.days().forEach(day -> closed.put(day, closure)));
  }

  public static WorkCalendar mondayToFriday(ZoneId zone, Collection<CalendarYear> years) {
    return new WorkCalendar(zone, EnumSet.range(MONDAY, FRIDAY), years);
  }

  public boolean isWorkingDay(LocalDate day) {
    return isScheduled(day) && !closed.containsKey(day);
  }

  /** The holiday a day belongs to, or makes up for. */
  public Optional<String> name(LocalDate day) {
    return override(day).map(Day::name);
  }

  /** Why the offices were closed on a day on which people would have worked. */
  public Optional<LocalClosure> closure(LocalDate day) {
    return Optional.ofNullable(closed.get(day)).filter(closure -> isScheduled(day));
  }

  /** The notices that the years from the one day to the other rest on. */
  public List<String> papers(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear())
        .mapToObj(years::get)
        .filter(Objects::nonNull)
        .flatMap(year -> year.papers().stream())
        .toList();
  }

  /** The n-th working day after the day, which itself is not counted; for 0 the day itself. */
  public LocalDate plusWorkingDays(LocalDate day, int n) {
    return step(day, n, 1);
  }

  /** The n-th working day before the day, which itself is not counted; for 0 the day itself. */
  public LocalDate minusWorkingDays(LocalDate day, int n) {
    return step(day, n, -1);
  }

  /**
   * How many working days follow the one day, up to and including the other; negative when the
   * other lies before.
   */
  public int workingDaysBetween(LocalDate after, LocalDate through) {
    if (through.isBefore(after)) {
      return -workingDaysBetween(through, after);
    }
    LocalDate first = after.plusDays(1);
    return (int) first.datesUntil(through.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** What the year rests on; one without data follows the weekly pattern alone. */
  public Status status(int year) {
    return Optional.ofNullable(years.get(year))
        .map(CalendarYear::status)
        .orElse(Status.PROVISIONAL);
  }

  /** Whether any year from the one day to the other still waits for its notice. */
  public boolean isProvisional(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear())
        .anyMatch(year -> status(year) == Status.PROVISIONAL);
  }

  public ZoneId zone() {
    return zone;
  }

  /** The day on which an instant falls here. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /** 24:00 of the day, the first instant that no longer belongs to it. */
  public Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  private boolean isScheduled(LocalDate day) {
    return override(day)
        .map(override -> !override.isOffDay())
        .orElseGet(() -> workingWeek.contains(day.getDayOfWeek()));
  }

  private LocalDate step(LocalDate day, int n, int direction) {
    LocalDate reached = day;
    for (int left = n; left > 0; ) {
      reached = reached.plusDays(direction);
      left -= isWorkingDay(reached) ? 1 : 0;
    }
    return reached;
  }

  private Optional<Day> override(LocalDate day) {
    return Optional.ofNullable(overrides.get(day));
  }

  private void override(CalendarYear year) {
    year.days().forEach(day -> overrides.put(day.date(), day));
  }
}
