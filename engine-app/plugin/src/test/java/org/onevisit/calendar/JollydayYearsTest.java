package org.onevisit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.clock.CalendarYear;
import org.onevisit.clock.CalendarYear.Status;
import org.onevisit.clock.DueDate;
import org.onevisit.clock.WorkCalendar;

/** A jurisdiction elsewhere counts by its own holidays, in its own time. */
class JollydayYearsTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  /** As the Cabinet Office publishes it: 6 May in lieu of the Sunday. */
  private static final String GOLDEN_WEEK =
      """
      {"year": 2026, "papers": ["内閣府「国民の祝日」"], "status": "PUBLISHED",
       "days": [{"date": "2026-05-04", "name": "みどりの日", "isOffDay": true},
                {"date": "2026-05-05", "name": "こどもの日", "isOffDay": true},
                {"date": "2026-05-06", "name": "休日", "isOffDay": true}]}
      """;

  private final Jurisdiction japan = japan(JollydayYears.of("JP", 2026, 2027));

  @Test
  void countsAroundTheHolidaysJollydayKnows() {
    var calendar = new CalendarHistory(japan).of(1, "");
    assertThat(calendar.name(LocalDate.parse("2026-05-05"))).isPresent();
    assertThat(nextWorkingDayAfterMayDay(calendar)).isEqualTo(endOf("2026-05-06"));
  }

  @Test
  void isProvisionalUntilAPublishedYearIsEntered() {
    var reckoned = new CalendarHistory(japan).of(1, "");
    assertThat(reckoned.status(2026)).isEqualTo(Status.PROVISIONAL);
    assertThat(reckoned.status(2028)).isEqualTo(Status.PROVISIONAL);

    var known = japan.years().stream().filter(year -> year.year() == 2026).findFirst();
    var entered = SentYear.read(2026, GOLDEN_WEEK, japan, known);
    var published = new CalendarHistory(japan(List.of(entered))).of(1, "");
    assertThat(published.status(2026)).isEqualTo(Status.PUBLISHED);
    assertThat(nextWorkingDayAfterMayDay(published)).isEqualTo(endOf("2026-05-07"));
    assertThat(SentYear.read(2026, GOLDEN_WEEK, japan, Optional.of(entered))).isEqualTo(entered);
  }

  @Test
  void refusesACountryItDoesNotKnow() {
    assertThatThrownBy(() -> JollydayYears.of("CN", 2026, 2027))
        .hasMessageContaining("PERMIT-04026")
        .hasMessageContaining("'CN'")
        .hasMessageContaining("JP");
  }

  private static Instant nextWorkingDayAfterMayDay(WorkCalendar calendar) {
    var friday = LocalDateTime.parse("2026-05-01T10:00").atZone(TOKYO).toInstant();
    return DueDate.of(TimeLimit.workingDays(1), friday, calendar, List.of());
  }

  private static Instant endOf(String day) {
    return LocalDate.parse(day).plusDays(1).atStartOfDay(TOKYO).toInstant();
  }

  private static Jurisdiction japan(List<CalendarYear> years) {
    return Jurisdiction.mondayToFriday("JP", TOKYO, years);
  }
}
