package org.onevisit.clock;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

  private static final LocalDate FRIDAY_BEFORE_FESTIVAL = LocalDate.of(2026, 2, 13);

  private final WorkCalendar china = Calendars.china();

  @Test
  void countsBackAndForthToTheSameDay() {
    assertThat(china.plusWorkingDays(FRIDAY_BEFORE_FESTIVAL, 20)).isEqualTo("2026-03-19");
    assertThat(china.minusWorkingDays(LocalDate.of(2026, 3, 19), 20))
        .isEqualTo(FRIDAY_BEFORE_FESTIVAL);
    assertThat(china.workingDaysBetween(FRIDAY_BEFORE_FESTIVAL, LocalDate.of(2026, 3, 19)))
        .isEqualTo(20);
    assertThat(china.workingDaysBetween(LocalDate.of(2026, 3, 19), FRIDAY_BEFORE_FESTIVAL))
        .isEqualTo(-20);
  }

  @Test
  void livesInItsOwnZone() {
    Instant lateInHangzhou = Instant.parse("2026-02-13T15:59:59Z");
    assertThat(china.dayOf(lateInHangzhou)).isEqualTo("2026-02-13");
    assertThat(china.dayOf(lateInHangzhou.plusSeconds(1))).isEqualTo("2026-02-14");
    assertThat(china.endOf(FRIDAY_BEFORE_FESTIVAL)).isEqualTo(lateInHangzhou.plusSeconds(1));
  }

  @Test
  void followsANewNotice() {
    CalendarYear notice =
        Calendars.year(
            new StringReader(
                """
                {"year": 2027, "papers": ["notice"], "status": "PUBLISHED",
                 "days": [{"date": "2027-02-11", "name": "春节", "isOffDay": true}]}
                """));
    List<CalendarYear> years = Calendars.shippedYears("CN");
    years.add(notice);
    WorkCalendar renewed = WorkCalendar.mondayToFriday(Calendars.CHINA, years);
    assertThat(renewed.status(2027)).isEqualTo(CalendarYear.Status.PUBLISHED);
    assertThat(renewed.isWorkingDay(LocalDate.of(2027, 2, 11))).isFalse();
    assertThat(renewed.isWorkingDay(LocalDate.of(2027, 2, 10))).isTrue();
  }

  @Test
  void knowsOtherWeeks() {
    WorkCalendar fridayOff =
        new WorkCalendar(
            ZoneId.of("Asia/Dubai"), EnumSet.complementOf(EnumSet.of(FRIDAY)), List.of());
    assertThat(fridayOff.isWorkingDay(FRIDAY_BEFORE_FESTIVAL)).isFalse();
    assertThat(fridayOff.isWorkingDay(FRIDAY_BEFORE_FESTIVAL.plusDays(2))).isTrue();
  }

  @Test
  void refusesAWeekWithoutWork() {
    assertThatThrownBy(() -> new WorkCalendar(Calendars.CHINA, Set.of(), List.of()))
        .hasMessage("A calendar needs at least one working day in the week");
  }
}
