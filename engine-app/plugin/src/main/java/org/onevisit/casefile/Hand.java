package org.onevisit.casefile;

import java.time.Instant;

/**
 * Who acts, and when.
 *
 * @param actor user id, {@code applicant} or {@code system}
 * @param now the moment of the command, UTC, to the millisecond
 */
public record Hand(String actor, Instant now) {

  /** The applicant acting online. */
  public static final String APPLICANT = "applicant";

  /** A timer or another background act. */
  public static final String SYSTEM = "system";

  /** Whether somebody at an agency acts. */
  public boolean isOfficer() {
    return !APPLICANT.equals(actor) && !SYSTEM.equals(actor);
  }
}
