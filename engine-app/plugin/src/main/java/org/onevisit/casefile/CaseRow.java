package org.onevisit.casefile;

import org.jdbi.v3.core.mapper.Nested;

/**
 * A row of the case register: what was applied for, and how far it has come.
 *
 * @param newestCalendar the newest version of the calendar when it was read
 * @param newestAgencies the newest entry in the register of agencies at that time
 */
public record CaseRow(
    @Nested Application application,
    @Nested Progress progress,
    int newestCalendar,
    int newestAgencies) {

  static CaseRow of(Application application, Progress progress) {
    return new CaseRow(application, progress, 0, 0);
  }

  CaseRow with(Application changed, Progress further) {
    return new CaseRow(changed, further, newestCalendar, newestAgencies);
  }
}
