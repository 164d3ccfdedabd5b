package org.onevisit.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What the law wants to be remembered on the path of a case.
 *
 * @param lane the lane the applicant chose, until the promises it brings are made
 * @param open stages of the case that wait for promises, in the order of the alphabet
 * @param isTold whether the applicant has been told how the case is decided or ended
 * @param elapsed the time since the acceptance; null while none counts
 * @param isExtended whether the period for the decision was prolonged
 */
record CaseMemory(
    String lane, Set<String> open, boolean isTold, Elapsed elapsed, boolean isExtended) {

  static final CaseMemory BEGIN = new CaseMemory("ordinary", Set.of(), false, null, false);

  CaseMemory inLane(String chosen) {
    return new CaseMemory(chosen, open, isTold, elapsed, isExtended);
  }

  CaseMemory promising(String stage) {
    var more = new TreeSet<>(open);
    more.add(stage);
    return new CaseMemory(lane, more, isTold, elapsed, isExtended);
  }

  /** Promises for a stage are settled; for every stage where none is named. */
  CaseMemory settled(String stage) {
    var left = new TreeSet<>(open);
    left.removeIf(waiting -> stage.isEmpty() || waiting.equals(stage));
    return new CaseMemory(lane, left, isTold, elapsed, isExtended);
  }

  CaseMemory told() {
    return new CaseMemory(lane, open, true, elapsed, isExtended);
  }

  CaseMemory accepted(Elapsed since) {
    return new CaseMemory(lane, open, isTold, since, false);
  }

  /** The decision is made: its period runs no more. */
  CaseMemory decided() {
    return new CaseMemory(lane, open, isTold, null, false);
  }

  CaseMemory extended() {
    return new CaseMemory(lane, open, isTold, elapsed, true);
  }

  CaseMemory counting(UnaryOperator<Elapsed> next) {
    return elapsed == null
        ? this
        : new CaseMemory(lane, open, isTold, next.apply(elapsed), isExtended);
  }
}
