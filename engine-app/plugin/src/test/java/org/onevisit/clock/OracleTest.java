package org.onevisit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.catalogue.TimeUnit;
import org.onevisit.clock.CalendarYear.Day;
import org.onevisit.clock.CalendarYear.Status;
import org.onevisit.clock.NaiveOracle.Stop;

/** Two ways of counting that share no code agree on a hundred thousand periods. */
class OracleTest {

  private static final int CASES = 100_000;
  private static final int CALENDARS = 200;
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  /** None of them changes its clocks in these years, so a local day has its 24 hours. */
  private static final List<ZoneId> ZONES =
      Stream.of("Asia/Shanghai", "UTC", "Asia/Kathmandu", "America/Phoenix", "Pacific/Kiritimati")
          .map(ZoneId::of)
          .toList();

  @Test
  void theClockAgreesWithThePencil() {
    var random = new Random(20261124);
    for (var i = 0; i < CALENDARS; i++) {
      var world = World.of(random);
      for (var j = 0; j < CASES / CALENDARS; j++) {
        world.compare(random);
      }
    }
  }

  /** A jurisdiction with days off and make-up days of its own. */
  private record World(ZoneId zone, WorkCalendar calendar, NaiveOracle oracle) {

    static World of(Random random) {
      Set<LocalDate> off = new HashSet<>();
      Set<LocalDate> on = new HashSet<>();
      for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
        var luck = random.nextInt(20);
        if (luck == 0) {
          off.add(day);
        } else if (luck == 1) {
          on.add(day);
        }
      }
      var zone = ZONES.get(random.nextInt(ZONES.size()));
      var years = Stream.of(2025, 2026, 2027, 2028).map(year -> year(year, off, on)).toList();
      return new World(
          zone, WorkCalendar.mondayToFriday(zone, years), new NaiveOracle(FIRST, LAST, off, on));
    }

    private static CalendarYear year(int year, Set<LocalDate> off, Set<LocalDate> on) {
      var days =
          Stream.concat(
                  off.stream().map(day -> new Day(day, "off", true)),
                  on.stream().map(day -> new Day(day, "on", false)))
              .filter(day -> day.date().getYear() == year)
              .toList();
      return new CalendarYear(year, List.of(), Status.PUBLISHED, days);
    }

    void compare(Random random) {
      var unit = TimeUnit.values()[random.nextInt(TimeUnit.values().length)];
      var length = random.nextInt(unit == TimeUnit.MONTH ? 7 : unit == TimeUnit.HOUR ? 49 : 61);
      var extension = random.nextInt(3) == 0 ? random.nextInt(10) : 0;
      var event = moment(random, 400);
      var stops = new ArrayList<Stop>();
      for (var n = random.nextInt(4); n > 0; n--) {
        var from = event.plusMinutes(random.nextInt(60 * 24 * 60) - 10_000);
        stops.add(new Stop(from, from.plusMinutes(random.nextInt(20 * 24 * 60))));
      }
      var limit = new TimeLimit(length, unit).plus(extension);
      var pauses = stops.stream().map(this::pause).toList();
      var expected = oracle.end(unit.name(), length + extension, event, stops);
      assertThat(DueDate.of(limit, at(event), calendar, pauses))
          .as("%s from %s in %s with %s", limit, event, zone, stops)
          .isEqualTo(at(expected));
      assertThat(Derivation.of(limit, at(event), calendar, pauses).due()).isEqualTo(at(expected));
    }

    private static LocalDateTime moment(Random random, int days) {
      return FIRST.plusDays(random.nextInt(days)).atStartOfDay().plusMinutes(random.nextInt(1440));
    }

    private Pause pause(Stop stop) {
      return new Pause(at(stop.from()), at(stop.to()), "hearing");
    }

    private Instant at(LocalDateTime local) {
      return local.atZone(zone).toInstant();
    }
  }
}
