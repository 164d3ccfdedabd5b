package org.onevisit.act;

import org.onevisit.clock.StatutoryClock;

/** What in a running case waits for a clock: its tasks and timers. */
@FunctionalInterface
public interface Waiting {

  /** Gives everything that waits for the clock its new instants; nothing fires while it pauses. */
  void follow(StatutoryClock clock);

  /** Gives the timers that count working days without a clock their new instants. */
  default void recount() {}
}
