package org.onevisit.casefile;

import org.jdbi.v3.core.mapper.Nested;

/**
 * A row of the case register: what was applied for, and how far it has come.
 *
 * @param newestCalendar the newest version of the calendar when it was read
 */
public record CaseRow(
    @Nested Application application, @Nested Progress progress, int newestCalendar) {

  /**
   * Whether the applicant may go the ordinary way from here: until the decision where scans were
   * trusted; in any other lane until the acceptance, which already rests on what was promised.
   */
  public boolean mayLeaveLane() {
    return progress.mayLeave(application.chosenLane());
  }
}
