package org.onevisit.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.catalogue.TimeUnit;
import org.onevisit.clock.Derivation.Line;

/** Walks through a period day by day and says of each what it is. */
final class DayWalk {

  private final TimeLimit limit;
  private final WorkCalendar calendar;
  private final Map<LocalDate, Pause> paused = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private long passed;

  DayWalk(TimeLimit limit, WorkCalendar calendar, Collection<Pause> pauses) {
    this.limit = limit;
    this.calendar = calendar;
    pauses.forEach(pause -> pause.days(calendar).forEach(day -> paused.putIfAbsent(day, pause)));
  }

  List<Line> from(LocalDate event) {
    var day = event;
    note(day, Reckoning.EVENT, "");
    for (var length = DueDate.days(limit, event); passed < length; ) {
      day = day.plusDays(1);
      reckon(day);
    }
    for (; !calendar.isWorkingDay(day) || pauseOn(day).isPresent(); day = day.plusDays(1)) {
      note(day, Reckoning.MOVED, nameOf(day));
    }
    note(day, Reckoning.END, "");
    return lines;
  }

  private void reckon(LocalDate day) {
    var reckoning = reckoning(day);
    passed += reckoning.counts() ? 1 : 0;
    note(day, reckoning, nameOf(day));
  }

  private Reckoning reckoning(LocalDate day) {
    if (pauseOn(day).isPresent()) {
      return Reckoning.PAUSED;
    }
    if (limit.unit() == TimeUnit.WORKING_DAY && calendar.closure(day).isPresent()) {
      return Reckoning.CLOSED;
    }
    return switch (limit.unit()) {
      case MONTH -> Reckoning.DAY_OF_MONTHS;
      case WORKING_DAY -> workingDay(calendar.isWorkingDay(day), calendar.name(day).isPresent());
      default -> Reckoning.CALENDAR_DAY;
    };
  }

  private static Reckoning workingDay(boolean works, boolean departsFromTheWeek) {
    if (works) {
      return departsFromTheWeek ? Reckoning.MAKE_UP_DAY : Reckoning.WORKING_DAY;
    }
    return departsFromTheWeek ? Reckoning.HOLIDAY : Reckoning.WEEKEND;
  }

  private String nameOf(LocalDate day) {
    return pauseOn(day)
        .map(Pause::reason)
        .or(() -> calendar.closure(day).map(DayWalk::order))
        .or(() -> calendar.name(day))
        .orElse("");
  }

  private static String order(LocalClosure closure) {
    return "%s（%s；%s）".formatted(closure.name(), closure.source(), closure.legalBasis());
  }

  private Optional<Pause> pauseOn(LocalDate day) {
    return Optional.ofNullable(paused.get(day));
  }

  private void note(LocalDate day, Reckoning reckoning, String name) {
    lines.add(new Line(day, calendar.endOf(day), reckoning, name, passed));
  }
}
