package org.onevisit.rule;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the law wants to be remembered on the path of a case.
 *
 * @param lane the lane the applicant chose, until the promises it brings are made
 * @param open stages of the case that wait for promises, in the order of the alphabet
 * @param isTold whether the applicant has been told how the case is decided or ended
 * @param isReported whether the agency above decides now, which asks for nothing again
 */
record CaseMemory(String lane, Set<String> open, boolean isTold, boolean isReported) {

  static final CaseMemory BEGIN = new CaseMemory("ordinary", Set.of(), false, false);

  CaseMemory inLane(String chosen) {
    return new CaseMemory(chosen, open, isTold, isReported);
  }

  CaseMemory promising(String stage) {
    var more = new TreeSet<>(open);
    more.add(stage);
    return new CaseMemory(lane, more, isTold, isReported);
  }

  /** Promises for a stage are settled; for every stage where none is named. */
  CaseMemory settled(String stage) {
    var left = new TreeSet<>(open);
    left.removeIf(waiting -> stage.isEmpty() || waiting.equals(stage));
    return new CaseMemory(lane, left, isTold, isReported);
  }

  CaseMemory told() {
    return new CaseMemory(lane, open, true, isReported);
  }

  CaseMemory reported() {
    return new CaseMemory(lane, open, isTold, true);
  }
}
