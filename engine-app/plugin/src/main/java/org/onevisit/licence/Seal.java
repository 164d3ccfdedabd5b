package org.onevisit.licence;

import java.time.Instant;

/**
 * A seal of an agency, as a thing that somebody keeps.
 *
 * @param seal which of the agency's, such as {@code 行政审批专用章}
 * @param holder user id of the officer who keeps it
 * @param receipt what shows that it was handed over
 */
public record Seal(String agency, String seal, String holder, Instant since, String receipt) {}
