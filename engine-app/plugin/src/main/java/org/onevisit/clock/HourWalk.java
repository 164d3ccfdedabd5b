package org.onevisit.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.onevisit.clock.Derivation.Line;

/** Walks through a limit in hours from pause to pause. */
final class HourWalk {

  private final long minutes;
  private final WorkCalendar calendar;
  private final List<Line> lines = new ArrayList<>();
  private Instant reached;
  private Duration passed = Duration.ZERO;

  HourWalk(int hours, WorkCalendar calendar) {
    this.minutes = Duration.ofHours(hours).toMinutes();
    this.calendar = calendar;
  }

  List<Line> from(Instant event, Collection<Pause> pauses) {
    reached = event;
    pauses.stream()
        .sorted(Comparator.comparing(Pause::from))
        .filter(pause -> !left().isZero() && pause.from().isBefore(reached.plus(left())))
        .forEach(this::count);
    go(reached.plus(left()), Reckoning.HOURS, "");
    go(reached, Reckoning.END_OF_HOURS, "");
    return lines;
  }

  private void count(Pause pause) {
    if (pause.from().isAfter(reached)) {
      go(pause.from(), Reckoning.HOURS, "");
    }
    if (pause.to().isAfter(reached)) {
      go(pause.to(), Reckoning.PAUSED, pause.reason());
    }
  }

  private Duration left() {
    return Duration.ofMinutes(minutes).minus(passed);
  }

  private void go(Instant until, Reckoning reckoning, String name) {
    passed = reckoning.counts() ? passed.plus(Duration.between(reached, until)) : passed;
    lines.add(new Line(calendar.dayOf(reached), until, reckoning, name, passed.toMinutes()));
    reached = until;
  }
}
