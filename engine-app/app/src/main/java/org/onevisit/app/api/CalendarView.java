package org.onevisit.app.api;

import java.time.Instant;
import java.util.List;
import org.onevisit.calendar.CalendarChange;
import org.onevisit.clock.CalendarYear;
import org.onevisit.clock.LocalClosure;

/**
 * A calendar as it stands.
 *
 * @param version the newest
 * @param zone its legal time
 * @param outdatedCases how many running cases are still to be reckoned by the newest version
 * @param entries every version, the newest first
 */
record CalendarView(
    String calendar,
    int version,
    String zone,
    int outdatedCases,
    List<CalendarYear> years,
    List<LocalClosure> closures,
    List<Entry> entries) {

  /** Who entered a version, and what it brought. */
  record Entry(
      int version,
      String enteredBy,
      Instant enteredAt,
      List<Integer> years,
      List<String> closures,
      List<String> withdrawn) {

    static Entry of(CalendarChange change) {
      var content = change.content();
      return new Entry(
          change.version(),
          change.enteredBy(),
          change.enteredAt(),
          content.years().stream().map(CalendarYear::year).toList(),
          content.closures().stream().map(LocalClosure::id).toList(),
          content.withdrawn());
    }
  }
}
