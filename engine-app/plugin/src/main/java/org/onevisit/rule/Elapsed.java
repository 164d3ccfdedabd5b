package org.onevisit.rule;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The longest time from the acceptance to where a path stands, when everybody needs all the time
 * that his own clock gives him. Work on the clock of the decision itself has no time of its own: it
 * takes what the stages leave.
 *
 * @param now time since the period for the decision began
 * @param due when the clocks that were started since then end
 * @param isPaused while a special procedure runs, time does not count
 */
record Elapsed(int now, SortedMap<String, Integer> due, boolean isPaused) {

  static Elapsed since(int earlier) {
    return new Elapsed(earlier, new TreeMap<>(), false);
  }

  /** Later than {@code late} makes no difference. */
  Elapsed start(String clock, int length, int late) {
    return with(clock, Math.min(late, now + (isPaused ? 0 : length)));
  }

  Elapsed stop(String clock) {
    return with(clock, null);
  }

  Elapsed pause(boolean pauses) {
    return new Elapsed(now, due, pauses);
  }

  /** Something happens while these clocks are waited for: nobody is later than his own. */
  Elapsed pass(Collection<String> awaited) {
    var first =
        awaited.stream()
            .filter(due::containsKey)
            .filter(clock -> !clock.equals(ClockLengths.DECISION))
            .mapToInt(due::get)
            .min();
    return first.isEmpty() || isPaused || first.getAsInt() <= now
        ? this
        : new Elapsed(first.getAsInt(), due, false);
  }

  private Elapsed with(String clock, Integer end) {
    var next = new TreeMap<>(due);
    if (end == null) {
      next.remove(clock);
    } else {
      next.put(clock, end);
    }
    return new Elapsed(now, next, isPaused);
  }
}
