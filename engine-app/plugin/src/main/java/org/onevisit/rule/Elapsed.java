package org.onevisit.rule;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The longest time from the acceptance to where a path stands, when everybody needs all the time
 * that his own clock gives him. Work on the clock of the decision itself has no time of its own: it
 * takes what the stages leave. A stage counts once, also where a path comes round to it again.
 *
 * @param now time since the period for the decision began
 * @param due when the clocks end that end later than now
 * @param started which stages have been counted, by clock and element
 * @param isPaused while a special procedure runs, time does not count
 * @param isExtended whether the period for the decision was prolonged
 */
record Elapsed(
    int now, Map<String, Integer> due, Set<String> started, boolean isPaused, boolean isExtended) {

  static Elapsed since(int earlier) {
    return new Elapsed(earlier, Map.of(), Set.of(), false, false);
  }

  /**
   * A step starts a clock.
   *
   * @param end when its period ends, by the same reckoning as {@code now}
   */
  Elapsed start(String clock, String step, int end) {
    var stage = clock + "@" + step;
    if (started.contains(stage) || clock.equals(ClockLengths.DECISION)) {
      return this;
    }
    var stages = new TreeSet<>(started);
    stages.add(stage);
    var ends = new TreeMap<>(due);
    if (!isPaused && end > now) {
      ends.put(clock, end);
    }
    return new Elapsed(now, ends, stages, isPaused, isExtended);
  }

  /** Work on a clock starts it at the latest. */
  Elapsed startAtTheLatest(String clock, String step, int end) {
    return started.stream().anyMatch(stage -> stage.startsWith(clock + "@"))
        ? this
        : start(clock, step, end);
  }

  Elapsed extend() {
    return new Elapsed(now, due, started, isPaused, true);
  }

  Elapsed pause(boolean pauses) {
    return new Elapsed(now, due, started, pauses, isExtended);
  }

  /** Something happens while these clocks are waited for: nobody is later than his own. */
  Elapsed pass(Collection<String> awaited) {
    var first = awaited.stream().filter(due::containsKey).mapToInt(due::get).min();
    return first.isEmpty() || isPaused ? this : at(first.getAsInt());
  }

  private Elapsed at(int moment) {
    var ends = new TreeMap<>(due);
    ends.values().removeIf(end -> end <= moment);
    return new Elapsed(moment, ends, started, false, isExtended);
  }
}
