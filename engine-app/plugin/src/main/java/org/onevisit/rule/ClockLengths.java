package org.onevisit.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.TimeUnit;

/**
 * The periods of an item, made comparable: five working days are taken for a week. Of several rows
 * of a clock the longest counts, of the period for the decision the shortest.
 */
record ClockLengths(
    Map<String, Integer> stages, Set<String> fromAcceptance, int decision, int extension) {

  static final String DECISION = "decision";

  /** A working day and a calendar day are to each other as a week to its working days. */
  static final int WORKING_DAY = 7;

  /** The clocks that accept an application when nobody speaks. */
  private static final Set<String> SILENCE = Set.of("notice", "recheck");

  private static final int CALENDAR_DAY = 5;
  private static final int MONTH = 30 * CALENDAR_DAY;

  /** The periods the law gives. */
  static ClockLengths statutory(Submission submission, String item) {
    return of(submission, item, ClockSpec::statutoryLength);
  }

  /**
   * The periods the agency has promised. What silence has used up before the acceptance is left
   * out: no stage can be drawn so that a promise is kept by who does nothing.
   */
  static ClockLengths promised(Submission submission, String item) {
    var promised = of(submission, item, ClockSpec::promisedLength);
    promised.stages.keySet().removeAll(SILENCE);
    return promised;
  }

  boolean hasDecision() {
    return decision < Integer.MAX_VALUE;
  }

  /** What has passed of the period when silence has accepted an application. */
  int beforeAcceptance() {
    return SILENCE.stream().mapToInt(this::of).max().orElseThrow();
  }

  /** When a clock ends that is started now; one that runs from the acceptance has run already. */
  int end(String clock, int now) {
    return fromAcceptance.contains(clock) ? of(clock) : now + of(clock);
  }

  /** Length of a stage; 0 where the table has no row. */
  int of(String clock) {
    return stages.getOrDefault(clock, 0);
  }

  private static ClockLengths of(
      Submission submission, String item, ToIntFunction<ClockSpec> length) {
    var stages = new HashMap<String, Integer>();
    var fromAcceptance = new HashSet<String>();
    var decision = Integer.MAX_VALUE;
    var extension = 0;
    for (var clock : ClockRows.of(submission, item)) {
      var units = length.applyAsInt(clock) * weight(clock.unit());
      stages.merge(clock.clock(), units, Math::max);
      if (clock.runsFromAcceptance()) {
        fromAcceptance.add(clock.clock());
      }
      if (clock.clock().equals(DECISION)) {
        decision = Math.min(decision, units);
        extension = clock.extension() * weight(clock.unit());
      }
    }
    return new ClockLengths(stages, fromAcceptance, decision, extension);
  }

  private static int weight(TimeUnit unit) {
    return switch (unit) {
      case WORKING_DAY -> WORKING_DAY;
      case CALENDAR_DAY -> CALENDAR_DAY;
      case MONTH -> MONTH;
      case HOUR -> 1;
    };
  }

  /** In words, rounded up to whole working days. */
  static String words(int units) {
    return "%d working days".formatted((units + WORKING_DAY - 1) / WORKING_DAY);
  }
}
