package org.onevisit.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onevisit.clock.CalendarYear;
import org.onevisit.clock.LocalClosure;

/** What a calendar consists of in one of its versions. */
public record CalendarState(List<CalendarYear> years, List<LocalClosure> closures) {

  static CalendarState at(int version, Collection<CalendarChange> changes) {
    Map<Integer, CalendarYear> years = new TreeMap<>();
    Map<String, LocalClosure> closures = new TreeMap<>();
    for (var change : changes) {
      if (change.version() <= version) {
        change.content().years().forEach(year -> years.put(year.year(), year));
        change.content().closures().forEach(closure -> closures.put(closure.id(), closure));
        change.content().withdrawn().forEach(closures::remove);
      }
    }
    return new CalendarState(List.copyOf(years.values()), List.copyOf(closures.values()));
  }

  /** What is known of a year. */
  public Optional<CalendarYear> year(int year) {
    return years.stream().filter(known -> known.year() == year).findFirst();
  }

  boolean isEmpty() {
    return years.isEmpty() && closures.isEmpty();
  }
}
