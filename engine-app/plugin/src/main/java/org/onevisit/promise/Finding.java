package org.onevisit.promise;

import java.time.Instant;

/**
 * What was found about a promise last.
 *
 * @param method how it was looked into, e.g. {@code sharedData}, {@code counter}, {@code site}
 * @param evidence what shows it: a source of data, the original, an inspection record
 * @param note what the verifier says
 * @param foundAt UTC
 * @param foundBy user id, or {@code system}
 */
public record Finding(
    String method, String evidence, String note, Instant foundAt, String foundBy) {

  /** Nobody has looked yet. */
  public static final Finding NONE = new Finding(null, null, null, null, null);

  /** Whether somebody has looked. */
  public boolean isMade() {
    return foundAt != null;
  }
}
