package org.onevisit.clock;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.catalogue.TimeUnit;

/**
 * When a period ends.
 *
 * <ul>
 *   <li>The day of the event is not counted; the first day is the next (Civil Code art 201).
 *   <li>Working days are counted without statutory holidays (Administrative Licensing Law art 82).
 *   <li>Months end on the day of the same number, or else on the month's last (Civil Code art 202).
 *   <li>A last day that is a holiday gives way to the next working day (art 203).
 *   <li>The last day ends at 24:00 (art 203): the due instant is that midnight in the
 *       jurisdiction's zone and is exclusive, an act at it is late.
 *   <li>Hours run from the event itself (art 201) and end wherever they end.
 *   <li>Days in a {@link Pause} are not counted, nor can one of them be the last day.
 * </ul>
 */
public final class DueDate {

  private DueDate() {}

  /** The instant from which the period has passed. */
  public static Instant of(
      TimeLimit limit, Instant start, WorkCalendar calendar, Collection<Pause> pauses) {
    return limit.unit() == TimeUnit.HOUR
        ? afterHours(limit.length(), start, pauses)
        : calendar.endOf(lastDay(limit, calendar.dayOf(start), calendar, pauses));
  }

  /**
   * The instant from which no more than {@code workingDays} are left before the period passes:
   * 24:00 of the working day that many before the last.
   */
  public static Instant warn(Instant due, int workingDays, WorkCalendar calendar) {
    LocalDate lastDay = calendar.dayOf(due.minusNanos(1));
    return workingDays == 0 ? due : calendar.endOf(calendar.minusWorkingDays(lastDay, workingDays));
  }

  private static LocalDate lastDay(
      TimeLimit limit, LocalDate start, WorkCalendar calendar, Collection<Pause> pauses) {
    boolean workingDays = limit.unit() == TimeUnit.WORKING_DAY;
    Set<LocalDate> paused = pauses.stream().flatMap(p -> p.days(calendar)).collect(toSet());
    LocalDate day = start;
    for (int left = days(limit, start); left > 0; ) {
      day = day.plusDays(1);
      left -= counts(day, workingDays, calendar, paused) ? 1 : 0;
    }
    while (!counts(day, true, calendar, paused)) {
      day = day.plusDays(1);
    }
    return day;
  }

  static int days(TimeLimit limit, LocalDate start) {
    return limit.unit() == TimeUnit.MONTH
        ? (int) ChronoUnit.DAYS.between(start, start.plusMonths(limit.length()))
        : limit.length();
  }

  private static boolean counts(
      LocalDate day, boolean onlyWorkingDays, WorkCalendar calendar, Set<LocalDate> paused) {
    return (!onlyWorkingDays || calendar.isWorkingDay(day)) && !paused.contains(day);
  }

  private static Instant afterHours(int hours, Instant start, Collection<Pause> pauses) {
    List<Pause> inOrder = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    Instant running = start;
    Duration left = Duration.ofHours(hours);
    for (Pause pause : inOrder) {
      Duration before = Duration.between(running, pause.from());
      if (left.isZero() || before.compareTo(left) >= 0) {
        break;
      }
      if (!before.isNegative()) {
        left = left.minus(before);
      }
      running = running.isAfter(pause.to()) ? running : pause.to();
    }
    return running.plus(left);
  }
}
