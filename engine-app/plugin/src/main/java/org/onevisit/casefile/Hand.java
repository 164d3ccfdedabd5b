package org.onevisit.casefile;

import java.time.Instant;
import java.util.Set;
import org.onevisit.catalogue.Head;

/**
 * Who acts, and when.
 *
 * @param actor user id, {@code applicant} or {@code system}
 * @param now the moment of the command, UTC, to the millisecond
 * @param groups the engine's groups of whoever acts; what an officer is head of is among them
 */
public record Hand(String actor, Instant now, Set<String> groups) {

  /** The applicant acting online. */
  public static final String APPLICANT = "applicant";

  /** A timer or another background act. */
  public static final String SYSTEM = "system";

  /** Whether whoever acts is the head of an agency. */
  public boolean is(Head head, String agency) {
    return groups.contains(head.groupAt(agency));
  }

  /** Whether somebody at an agency acts. */
  public boolean isOfficer() {
    return !APPLICANT.equals(actor) && !SYSTEM.equals(actor);
  }
}
