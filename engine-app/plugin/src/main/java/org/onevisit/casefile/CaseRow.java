package org.onevisit.casefile;

import org.jdbi.v3.core.mapper.Nested;
import org.onevisit.catalogue.Lane;

<<<<<<< HEAD
/** A row of the case register: what was applied for, and how far it has come. */
public record CaseRow(@Nested Application application, @Nested Progress progress) {

  /**
   * Whether the applicant may go the ordinary way from here: until the decision where scans were
   * trusted; in any other lane until the acceptance, which already rests on what was promised.
   */
  public boolean mayLeaveLane() {
    var lane = application.chosenLane();
    return lane != Lane.ORDINARY
        && progress.state().isUndecided()
        && (lane == Lane.TRUST_FIRST || progress.acceptedAt() == null);
  }
}
=======
/**
 * A row of the case register: what was applied for, and how far it has come.
 *
 * @param newestCalendar the newest version of the calendar when it was read
 */
public record CaseRow(
    @Nested Application application, @Nested Progress progress, int newestCalendar) {}
>>>>>>> main
