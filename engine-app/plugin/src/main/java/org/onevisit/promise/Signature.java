package org.onevisit.promise;

import java.time.Instant;

/**
 * Who signed a promise, and how.
 *
 * @param signedBy masked name
 * @param signedHow {@code online}, or {@code counter} when an officer took it down
 * @param madeAt UTC
 */
public record Signature(String signedBy, String signedHow, Instant madeAt) {}
