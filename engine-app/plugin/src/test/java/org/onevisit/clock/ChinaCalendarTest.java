package org.onevisit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.clock.CalendarYear.Status;

/** The holiday notices as published, each holiday with the day before and the day after. */
class ChinaCalendarTest {

  private final WorkCalendar china = Calendars.china();

  @ParameterizedTest(name = "{0}: last worked {1}, off {2} to {3}, next worked {4}")
  @CsvSource(
      textBlock =
          """
          元旦,           2024-12-31, 2025-01-01, 2025-01-01, 2025-01-02
          春节,           2025-01-27, 2025-01-28, 2025-02-04, 2025-02-05
          清明节,         2025-04-03, 2025-04-04, 2025-04-06, 2025-04-07
          劳动节,         2025-04-30, 2025-05-01, 2025-05-05, 2025-05-06
          端午节,         2025-05-30, 2025-05-31, 2025-06-02, 2025-06-03
          国庆节、中秋节, 2025-09-30, 2025-10-01, 2025-10-08, 2025-10-09
          元旦,           2025-12-31, 2026-01-01, 2026-01-03, 2026-01-04
          春节,           2026-02-14, 2026-02-15, 2026-02-23, 2026-02-24
          清明节,         2026-04-03, 2026-04-04, 2026-04-06, 2026-04-07
          劳动节,         2026-04-30, 2026-05-01, 2026-05-05, 2026-05-06
          端午节,         2026-06-18, 2026-06-19, 2026-06-21, 2026-06-22
          中秋节,         2026-09-24, 2026-09-25, 2026-09-27, 2026-09-28
          国庆节,         2026-09-30, 2026-10-01, 2026-10-07, 2026-10-08
          元旦,           2026-12-31, 2027-01-01, 2027-01-01, 2027-01-04
          春节,           2027-02-04, 2027-02-05, 2027-02-10, 2027-02-11
          清明节,         2027-04-02, 2027-04-05, 2027-04-05, 2027-04-06
          劳动节,         2027-04-30, 2027-05-01, 2027-05-04, 2027-05-05
          端午节,         2027-06-08, 2027-06-09, 2027-06-09, 2027-06-10
          中秋节,         2027-09-14, 2027-09-15, 2027-09-15, 2027-09-16
          国庆节,         2027-09-30, 2027-10-01, 2027-10-05, 2027-10-06
          """)
  void restsOnHolidays(
      String name, LocalDate before, LocalDate first, LocalDate last, LocalDate after) {
    assertThat(first.datesUntil(last.plusDays(1)))
        .noneMatch(china::isWorkingDay)
        .allMatch(day -> china.name(day).equals(Optional.of(name)));
    assertThat(china.plusWorkingDays(before, 1)).isEqualTo(after);
    assertThat(china.minusWorkingDays(after, 1)).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0} is worked")
  @CsvSource({
    "2025-01-26, SUNDAY",
    "2025-02-08, SATURDAY",
    "2025-04-27, SUNDAY",
    "2025-09-28, SUNDAY",
    "2025-10-11, SATURDAY",
    "2026-01-04, SUNDAY",
    "2026-02-14, SATURDAY",
    "2026-02-28, SATURDAY",
    "2026-05-09, SATURDAY",
    "2026-09-20, SUNDAY",
    "2026-10-10, SATURDAY"
  })
  void worksOnTheWeekendsThatMakeUp(LocalDate day, DayOfWeek dayOfWeek) {
    assertThat(day.getDayOfWeek()).isEqualTo(dayOfWeek);
    assertThat(china.isWorkingDay(day)).isTrue();
  }

  @ParameterizedTest(name = "{0} has {1} working days and is {2}")
  @CsvSource({"2025, 248, PUBLISHED", "2026, 248, PUBLISHED", "2027, 248, PROVISIONAL"})
  void countsTheWorkingDaysOfAYear(int year, int workingDays, Status status) {
    assertThat(china.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
        .isEqualTo(workingDays);
    assertThat(china.status(year)).isEqualTo(status);
  }

  @Test
  void isProvisionalAsSoonAsOneYearIs() {
    LocalDate newYearsEve = LocalDate.of(2026, 12, 31);
    assertThat(china.isProvisional(LocalDate.of(2025, 1, 1), newYearsEve)).isFalse();
    assertThat(china.isProvisional(newYearsEve, newYearsEve.plusDays(1))).isTrue();
    assertThat(china.status(2028)).isEqualTo(Status.PROVISIONAL);
  }

  @Test
  void listsOnlyDaysOfTheYearAndEachOnce() {
    assertThat(Calendars.shippedYears("CN"))
        .extracting(CalendarYear::year)
        .containsExactly(2025, 2026, 2027);
    assertThat(Calendars.shippedYears("CN"))
        .allSatisfy(
            year -> {
              assertThat(year.papers()).isNotEmpty();
              assertThat(year.days())
                  .extracting(CalendarYear.Day::date)
                  .doesNotHaveDuplicates()
                  .allMatch(date -> date.getYear() == year.year());
            });
  }
}
