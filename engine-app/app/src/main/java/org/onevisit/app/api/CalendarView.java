package org.onevisit.app.api;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
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

  /**
   * When a version was entered, and what it brought.
   *
   * @param enteredBy user id, told to administrators alone
   */
  record Entry(
      int version,
      @JsonInclude(NON_NULL) String enteredBy,
      Instant enteredAt,
      List<Integer> years,
      List<String> closures,
      List<String> withdrawn) {

    static Entry of(CalendarChange change, boolean tellsWho) {
      var content = change.content();
      return new Entry(
          change.version(),
          tellsWho ? change.enteredBy() : null,
          change.enteredAt(),
          content.years().stream().map(CalendarYear::year).toList(),
          content.closures().stream().map(LocalClosure::id).toList(),
          content.withdrawn());
    }
  }
}
