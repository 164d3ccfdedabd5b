package org.onevisit.clock;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.clock.Derivation.Line;

class DerivationTest {

  private static final WorkCalendar CHINA = Calendars.china();

  @Test
  void saysOfEveryDayWhyItIsCountedOrNot() {
    assertThat(told(TimeLimit.workingDays(5), "2026-04-29T16:00"))
        .isEqualTo(
            """
            2026-04-29 EVENT 0
            2026-04-30 WORKING_DAY 1
            2026-05-01 HOLIDAY 劳动节 1
            2026-05-02 HOLIDAY 劳动节 1
            2026-05-03 HOLIDAY 劳动节 1
            2026-05-04 HOLIDAY 劳动节 1
            2026-05-05 HOLIDAY 劳动节 1
            2026-05-06 WORKING_DAY 2
            2026-05-07 WORKING_DAY 3
            2026-05-08 WORKING_DAY 4
            2026-05-09 MAKE_UP_DAY 劳动节 5
            2026-05-09 END 5""");
  }

  @Test
  void saysWhyALastDayMoves() {
    assertThat(told(TimeLimit.calendarDays(2), "2026-04-30T10:00"))
        .isEqualTo(
            """
            2026-04-30 EVENT 0
            2026-05-01 CALENDAR_DAY 劳动节 1
            2026-05-02 CALENDAR_DAY 劳动节 2
            2026-05-02 MOVED 劳动节 2
            2026-05-03 MOVED 劳动节 2
            2026-05-04 MOVED 劳动节 2
            2026-05-05 MOVED 劳动节 2
            2026-05-06 END 2""");
  }

  @Test
  void saysWhyItWasPaused() {
    var hearing = new Pause(at("2026-04-13T09:00"), at("2026-04-15T17:00"), "hearing");
    assertThat(told(TimeLimit.workingDays(2), "2026-04-10T10:00", hearing))
        .isEqualTo(
            """
            2026-04-10 EVENT 0
            2026-04-11 WEEKEND 0
            2026-04-12 WEEKEND 0
            2026-04-13 WORKING_DAY 1
            2026-04-14 PAUSED hearing 1
            2026-04-15 PAUSED hearing 1
            2026-04-16 WORKING_DAY 2
            2026-04-16 END 2""");
  }

  @Test
  void countsHoursFromPauseToPause() {
    var test = new Pause(at("2026-04-10T12:00"), at("2026-04-10T15:00"), "testing");
    assertThat(told(TimeLimit.hours(24), "2026-04-10T10:30", test))
        .isEqualTo(
            """
            2026-04-10 HOURS 90
            2026-04-10 PAUSED testing 90
            2026-04-10 HOURS 1440
            2026-04-11 END_OF_HOURS 1440""");
  }

  @Test
  void restsEveryLineOnAnArticle() {
    assertThat(Reckoning.values())
        .allSatisfy(
            reckoning -> {
              assertThat(reckoning.article().zh()).isNotEmpty();
              assertThat(reckoning.article().en()).isNotEmpty();
              assertThat(reckoning.article().legalBasis()).startsWith("《");
            });
  }

  private static String told(TimeLimit limit, String from, Pause... pauses) {
    var derivation = Derivation.of(limit, at(from), CHINA, List.of(pauses));
    assertThat(derivation.due())
        .isEqualTo(DueDate.of(limit, at(from), CHINA, Arrays.asList(pauses)));
    return derivation.lines().stream().map(DerivationTest::told).collect(joining("\n"));
  }

  private static String told(Line line) {
    var name = line.name().isEmpty() ? "" : " " + line.name();
    return "%s %s%s %d".formatted(line.day(), line.reckoning(), name, line.passed());
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CHINA.zone()).toInstant();
  }
}
