package org.onevisit.calendar;

import java.time.Instant;

/**
 * A version of a calendar, as it was entered.
 *
 * @param version from 1, over all calendars
 * @param content what it brings
 * @param enteredBy user id, or {@code system} for what is shipped
 */
public record CalendarChange(
    int version, String calendar, CalendarContent content, String enteredBy, Instant enteredAt) {}
