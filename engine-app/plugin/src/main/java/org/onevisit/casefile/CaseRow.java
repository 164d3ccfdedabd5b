package org.onevisit.casefile;

import org.jdbi.v3.core.mapper.Nested;

/**
 * A row of the case register: what was applied for, and how far it has come.
 *
 * @param newestCalendar the newest version of the calendar when it was read
 */
public record CaseRow(
    @Nested Application application, @Nested Progress progress, int newestCalendar) {}
