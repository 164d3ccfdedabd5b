package org.onevisit.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.catalogue.TimeUnit;

class LampTest {

  private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

  private final WorkCalendar china = Calendars.china();

  @ParameterizedTest(name = "{0} working days from 2 March: green through {1}, yellow through {2}")
  @CsvSource({
    "1, 2026-03-02, 2026-03-03",
    "5, 2026-03-06, 2026-03-09",
    "9, 2026-03-12, 2026-03-13",
    "10, 2026-03-12, 2026-03-16",
    "20, 2026-03-24, 2026-03-30"
  })
  void turnsYellowInTheLastFifthButAtLeastOneWorkingDay(
      int length, LocalDate lastGreen, LocalDate lastYellow) {
    TimeLimit limit = TimeLimit.workingDays(length);
    Instant due = DueDate.of(limit, START, china, List.of());
    Instant yellowFrom = LampThreshold.DEFAULT.yellowFrom(limit, START, due, china);
    assertThat(lamp(china.endOf(lastGreen).minusMillis(1), yellowFrom, due)).isEqualTo(Lamp.GREEN);
    assertThat(lamp(china.endOf(lastGreen), yellowFrom, due)).isEqualTo(Lamp.YELLOW);
    assertThat(lamp(china.endOf(lastYellow).minusMillis(1), yellowFrom, due))
        .isEqualTo(Lamp.YELLOW);
    assertThat(lamp(china.endOf(lastYellow), yellowFrom, due)).isEqualTo(Lamp.RED);
  }

  @Test
  void turnsYellowWhenItsSettingSays() {
    var anHourIn = START.plus(Duration.ofHours(1));
    var law =
        new ClockSpec(
            "decision",
            "accepted",
            10,
            10,
            TimeUnit.WORKING_DAY,
            0,
            "",
            ClockSpec.Effect.PERSON,
            "",
            null,
            LocalDate.MIN,
            null);
    var patient = new Deadlines(china, new LampThreshold(0, 10));
    var anxious = new Deadlines(china, new LampThreshold(9, 20));
    var clock = patient.start("case", law, START);
    assertThat(patient.lamp(clock, anHourIn.plus(Duration.ofDays(8)))).isEqualTo(Lamp.GREEN);
    assertThat(anxious.lamp(clock, anHourIn)).isEqualTo(Lamp.GREEN);
    assertThat(anxious.lamp(clock, anHourIn.plus(Duration.ofDays(1)))).isEqualTo(Lamp.GREEN);
    assertThat(anxious.lamp(clock, anHourIn.plus(Duration.ofDays(2)))).isEqualTo(Lamp.YELLOW);
    assertThatThrownBy(() -> new LampThreshold(1, 101)).hasMessageContaining("0 to 100 percent");
  }

  @Test
  void measuresOtherUnitsInWorkingDaysToo() {
    TimeLimit limit = TimeLimit.calendarDays(30);
    Instant due = DueDate.of(limit, START, china, List.of());
    assertThat(LampThreshold.DEFAULT.yellowFrom(limit, START, due, china))
        .as("22 working days, of which 4 are left")
        .isEqualTo(china.endOf(LocalDate.of(2026, 3, 26)));
  }

  @Test
  void measuresHoursInHours() {
    Instant due = START.plus(Duration.ofHours(50));
    assertThat(LampThreshold.DEFAULT.yellowFrom(TimeLimit.hours(50), START, due, china))
        .isEqualTo(START.plus(Duration.ofHours(40)));
  }

  @Test
  void isBlueWhilePausedWhateverTheHour() {
    assertThat(Lamp.at(START.plusSeconds(9), START, START, true)).isEqualTo(Lamp.BLUE);
  }

  private static Lamp lamp(Instant now, Instant yellowFrom, Instant due) {
    return Lamp.at(now, yellowFrom, due, false);
  }
}
