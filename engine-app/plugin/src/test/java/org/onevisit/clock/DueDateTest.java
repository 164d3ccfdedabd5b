package org.onevisit.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.catalogue.TimeUnit;

class DueDateTest {

  private final WorkCalendar china = Calendars.china();

  @ParameterizedTest(name = "{1} working days from {0} end with {2}: {3}")
  @CsvSource(
      textBlock =
          """
          2026-02-13,  5, 2026-02-27, a make-up Saturday and the Spring Festival lie between
          2026-02-13, 20, 2026-03-19, and a second make-up Saturday
          2026-04-30,  5, 2026-05-11, Labour Day and its make-up Saturday
          2026-09-18,  5, 2026-09-24, a make-up Sunday
          2026-09-18, 20, 2026-10-22, Mid-Autumn and National Day
          2026-09-30,  1, 2026-10-08, the day after the National Day week
          2025-01-24,  5, 2025-02-07, a make-up Sunday and the Spring Festival
          2025-09-26, 10, 2025-10-16, National Day with Mid-Autumn between two make-up days
          """)
  void countsWorkingDays(LocalDate event, int length, LocalDate lastDay, String why) {
    Instant due = due(TimeLimit.workingDays(length), at(event.atTime(10, 30)));
    assertThat(due).as("the last day is in time").isAfter(at(lastDay.atTime(23, 59, 59)));
    assertThat(due).as("the day after is late").isEqualTo(at(lastDay.plusDays(1).atStartOfDay()));
    assertThat(due(TimeLimit.workingDays(length - 1), at(event.atStartOfDay())))
        .as("the day before was not yet the last")
        .isBeforeOrEqualTo(at(lastDay.atStartOfDay()));
  }

  @ParameterizedTest(name = "{1} {2} from {0} end with {3}: {4}")
  @CsvSource(
      textBlock =
          """
          2026-03-02, 30, CALENDAR_DAY, 2026-04-01, an ordinary Wednesday
          2026-03-05, 30, CALENDAR_DAY, 2026-04-07, Saturday 4 April is the Qingming holiday
          2026-01-29, 30, CALENDAR_DAY, 2026-02-28, a Saturday but worked
          2026-01-30, 30, CALENDAR_DAY, 2026-03-02, Sunday gives way to Monday
          2026-03-09,  1, MONTH,        2026-04-09, the day of the same number
          2026-01-31,  1, MONTH,        2026-02-28, no 31st: the last day of the month
          2026-01-15,  1, MONTH,        2026-02-24, the whole Spring Festival gives way
          2025-08-30,  6, MONTH,        2026-02-28, no 30th of February
          2026-04-10,  0, WORKING_DAY,  2026-04-10, on the spot
          2026-04-11,  0, WORKING_DAY,  2026-04-13, on the spot on a Saturday
          """)
  void countsOtherUnits(LocalDate event, int length, TimeUnit unit, LocalDate lastDay, String why) {
    assertThat(due(new TimeLimit(length, unit), at(event.atTime(10, 30))))
        .isEqualTo(china.endOf(lastDay));
  }

  @Test
  void countsHoursFromTheEventItself() {
    assertThat(due(TimeLimit.hours(48), at("2026-02-13T10:30"))).isEqualTo(at("2026-02-15T10:30"));
  }

  @Test
  void startsTheDayInTheZoneOfTheJurisdiction() {
    Instant saturdayInHangzhou = Instant.parse("2026-04-10T16:00:00Z");
    assertThat(due(TimeLimit.calendarDays(2), saturdayInHangzhou))
        .isEqualTo(Instant.parse("2026-04-13T16:00:00Z"));
  }

  @ParameterizedTest(name = "paused from {0} to {1}: last day {2}, {3}")
  @CsvSource(
      textBlock =
          """
          2026-04-15T09:00, 2026-04-15T17:00, 2026-04-17, a pause within one day gains nothing
          2026-04-15T09:00, 2026-04-16T09:00, 2026-04-20, the day it ends is not counted
          2026-04-15T17:00, 2026-04-17T09:00, 2026-04-21, the day it begins is counted
          2026-04-10T09:00, 2026-04-13T09:00, 2026-04-20, it may begin with the clock
          2026-04-17T09:00, 2026-04-20T09:00, 2026-04-17, on the last day it comes too late
          2026-04-16T09:00, 2026-04-19T09:00, 2026-04-20, days off in it were never counted
          """)
  void doesNotCountAPause(LocalDateTime from, LocalDateTime to, LocalDate lastDay, String why) {
    Instant friday = at("2026-04-10T10:00");
    Pause pause = new Pause(at(from), at(to), "hearing");
    assertThat(DueDate.of(TimeLimit.workingDays(5), friday, china, List.of(pause)))
        .isEqualTo(china.endOf(lastDay));
  }

  @Test
  void pausesHoursExactlyAndOverlapsOnce() {
    List<Pause> twoHoursInAll =
        List.of(
            new Pause(at("2026-04-10T12:00"), at("2026-04-10T13:00"), "hearing"),
            new Pause(at("2026-04-10T11:00"), at("2026-04-10T12:30"), "hearing"),
            new Pause(at("2026-04-11T12:00"), at("2026-04-11T13:00"), "hearing"));
    assertThat(DueDate.of(TimeLimit.hours(24), at("2026-04-10T10:00"), china, twoHoursInAll))
        .isEqualTo(at("2026-04-11T12:00"));
  }

  @Test
  void neverEndsInAPause() {
    Pause pause = new Pause(at("2026-04-12T09:00"), at("2026-04-14T09:00"), "hearing");
    Instant due =
        DueDate.of(TimeLimit.calendarDays(2), at("2026-04-10T10:00"), china, List.of(pause));
    assertThat(due).isEqualTo(china.endOf(LocalDate.of(2026, 4, 15)));
  }

  @Test
  void warnsWhileThatManyWorkingDaysAreLeft() {
    Instant due = china.endOf(LocalDate.of(2026, 2, 25));
    assertThat(DueDate.warn(due, 3, china)).isEqualTo(china.endOf(LocalDate.of(2026, 2, 13)));
    assertThat(DueDate.warn(due, 1, china)).isEqualTo(china.endOf(LocalDate.of(2026, 2, 24)));
    assertThat(DueDate.warn(due, 0, china)).isEqualTo(due);
  }

  @Test
  void refusesAPauseThatEndsBeforeItBegins() {
    assertThatThrownBy(() -> new Pause(at("2026-04-12T09:00"), at("2026-04-11T09:00"), "hearing"))
        .hasMessageStartingWith("A pause cannot end");
  }

  private Instant due(TimeLimit limit, Instant start) {
    return DueDate.of(limit, start, china, List.of());
  }

  private Instant at(String local) {
    return at(LocalDateTime.parse(local));
  }

  private Instant at(LocalDateTime local) {
    return local.atZone(china.zone()).toInstant();
  }
}
