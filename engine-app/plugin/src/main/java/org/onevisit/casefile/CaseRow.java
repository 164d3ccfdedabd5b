package org.onevisit.casefile;

import org.jdbi.v3.core.mapper.Nested;
import org.onevisit.catalogue.Lane;

/**
 * A row of the case register: what was applied for, and how far it has come.
 *
 * @param newestCalendar the newest version of the calendar when it was read
 * @param newestAgencies the newest entry in the register of agencies at that time
 * @param forwarded how many steps have been passed on to another agency
 */
public record CaseRow(
    @Nested Application application,
    @Nested Progress progress,
    int newestCalendar,
    int newestAgencies,
    int forwarded) {

  static CaseRow of(Application application, Progress progress) {
    return new CaseRow(application, progress, 0, 0, 0);
  }

  CaseRow with(Application changed, Progress further) {
    return new CaseRow(changed, further, newestCalendar, newestAgencies, forwarded);
  }

  /** Whether the case still rests on what its applicant has promised. */
  boolean isOpenOnTrust() {
    return application.chosenLane() != Lane.ORDINARY && !progress.state().isFinal();
  }

  String creditSubject() {
    return application.applicant().creditSubject();
  }

  /**
   * Whether the applicant may go the ordinary way from here: until the decision where scans were
   * trusted; in any other lane until the acceptance, which already rests on what was promised.
   */
  public boolean mayLeaveLane() {
    return progress.mayLeave(application.chosenLane());
  }
}
