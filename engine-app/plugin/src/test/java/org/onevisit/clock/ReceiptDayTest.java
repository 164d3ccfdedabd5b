package org.onevisit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReceiptDayTest {

  private final WorkCalendar china = Calendars.china();
  private final Instant onAHoliday = Instant.parse("2026-10-03T04:00:00Z");
  private final Instant lateOnAWorkingDay = Instant.parse("2026-09-30T15:59:59Z");

  @Test
  void isTheDayOfFilingWhereTheJurisdictionSaysSo() {
    assertThat(ReceiptDay.DAY_OF_FILING.received(onAHoliday, china)).isEqualTo(onAHoliday);
  }

  @Test
  void isTheNextWorkingDayForAFilingOnADayOff() {
    assertThat(ReceiptDay.NEXT_WORKING_DAY.received(onAHoliday, china))
        .isEqualTo(Instant.parse("2026-10-07T16:00:00Z"));
    assertThat(ReceiptDay.NEXT_WORKING_DAY.received(lateOnAWorkingDay, china))
        .isEqualTo(lateOnAWorkingDay);
  }
}
