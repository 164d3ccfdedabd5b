package org.onevisit.calendar;

import java.util.List;
import org.onevisit.clock.CalendarYear;
import org.onevisit.clock.LocalClosure;

/**
 * What one version of a calendar brings.
 *
 * @param years years that are new or replace what was known of them
 * @param closures local closures that are new or replace those of the same id
 * @param withdrawn ids of closures that were entered by mistake
 */
public record CalendarContent(
    List<CalendarYear> years, List<LocalClosure> closures, List<String> withdrawn) {

  static CalendarContent ofYears(List<CalendarYear> years) {
    return new CalendarContent(years, List.of(), List.of());
  }

  static CalendarContent of(LocalClosure closure) {
    return new CalendarContent(List.of(), List.of(closure), List.of());
  }

  static CalendarContent withdrawing(String closure) {
    return new CalendarContent(List.of(), List.of(), List.of(closure));
  }
}
