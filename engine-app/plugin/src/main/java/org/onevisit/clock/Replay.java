package org.onevisit.clock;

/**
 * A clock of the record, reckoned once more from its beginning.
 *
 * @param promised how the promised due date comes about
 * @param statutory how the statutory due date comes about
 */
public record Replay(StatutoryClock clock, Derivation promised, Derivation statutory) {

  /** Whether the record says the same as the law. */
  public boolean agrees() {
    return promised.due().equals(clock.promisedDue())
        && statutory.due().equals(clock.statutoryDue());
  }
}
