package org.onevisit.casefile;

import org.jdbi.v3.core.mapper.Nested;

/**
 * A row of the case register.
 *
 * @param newestCalendar the newest version of the calendar when it was read
 */
public record CaseRow(
    @Nested Application application, @Nested Progress progress, int newestCalendar) {}
