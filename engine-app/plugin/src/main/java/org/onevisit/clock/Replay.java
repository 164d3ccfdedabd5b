package org.onevisit.clock;

import java.util.List;

/**
 * A clock of the record, reckoned once more from its beginning.
 *
 * @param promised how the promised due date comes about
 * @param statutory how the statutory due date comes about
 * @param papers the notices of the calendar years that were counted
 */
public record Replay(
    StatutoryClock clock, Derivation promised, Derivation statutory, List<String> papers) {

  /** Whether the record says the same as the law. */
  public boolean agrees() {
    return promised.due().equals(clock.promisedDue())
        && statutory.due().equals(clock.statutoryDue());
  }
}
