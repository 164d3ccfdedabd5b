package org.onevisit.staff;

import java.time.Instant;

/**
 * An open task that nobody looks after.
 *
 * @param step id of the user task in its model
 * @param assignee user id, empty when nobody has claimed it
 * @param reportedTo user id of the last resort, or the group of the agency's heads
 * @param foundAt UTC
 * @param settledAt UTC, null while it is still so
 */
public record Stray(
    String taskId,
    Cause cause,
    String agency,
    String caseNo,
    String step,
    String assignee,
    String reportedTo,
    Instant foundAt,
    Instant settledAt) {

  /** Why nobody looks after it. */
  public enum Cause {
    /** Nobody has claimed it for too long. */
    UNCLAIMED,
    /** The agency has no officers, or no head where the law wants the head. */
    NOBODY,
    /** Whoever has claimed it works there no longer. */
    LEFT,
    /** Whoever has claimed it is absent and nobody at work covers. */
    ABSENT
  }

  /** The same task for the same cause, found at another time. */
  public boolean isSameAs(Stray other) {
    return taskId.equals(other.taskId) && cause == other.cause;
  }
}
