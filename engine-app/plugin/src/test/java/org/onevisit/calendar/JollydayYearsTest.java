package org.onevisit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.clock.CalendarYear.Status;
import org.onevisit.clock.DueDate;

/** A jurisdiction elsewhere counts by its own holidays, in its own time. */
class JollydayYearsTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Jurisdiction japan =
      Jurisdiction.mondayToFriday("JP", TOKYO, JollydayYears.of("JP", 2026, 2027));

  @Test
  void countsAroundTheGoldenWeek() {
    var calendar = new CalendarHistory(japan).of(1, "");
    var friday = LocalDateTime.parse("2026-05-01T10:00").atZone(TOKYO).toInstant();
    assertThat(DueDate.of(TimeLimit.workingDays(1), friday, calendar, List.of()))
        .isEqualTo(LocalDateTime.parse("2026-05-08T00:00").atZone(TOKYO).toInstant());
    assertThat(calendar.name(LocalDate.parse("2026-05-05"))).isPresent();
    assertThat(calendar.status(2026)).isEqualTo(Status.PUBLISHED);
    assertThat(calendar.status(2028)).isEqualTo(Status.PROVISIONAL);
  }

  @Test
  void refusesACountryItDoesNotKnow() {
    assertThatThrownBy(() -> JollydayYears.of("CN", 2026, 2027))
        .hasMessageContaining("PERMIT-04026")
        .hasMessageContaining("'CN'")
        .hasMessageContaining("JP");
  }
}
