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
 * @param lawful the time since the acceptance by the periods of the law; null while none runs
 * @param promised the same by the promised periods
 * @param isExtended whether the period for the decision was prolonged
 */
record CaseMemory(
    String lane,
    Set<String> open,
    boolean isTold,
    Elapsed lawful,
    Elapsed promised,
    boolean isExtended) {

  static final CaseMemory BEGIN = new CaseMemory("ordinary", Set.of(), false, null, null, false);

  CaseMemory inLane(String chosen) {
    return new CaseMemory(chosen, open, isTold, lawful, promised, isExtended);
  }

  CaseMemory promising(String stage) {
    var more = new TreeSet<>(open);
    more.add(stage);
    return new CaseMemory(lane, more, isTold, lawful, promised, isExtended);
  }

  /** Promises for a stage are settled; for every stage where none is named. */
  CaseMemory settled(String stage) {
    var left = new TreeSet<>(open);
    left.removeIf(waiting -> stage.isEmpty() || waiting.equals(stage));
    return new CaseMemory(lane, left, isTold, lawful, promised, isExtended);
  }

  CaseMemory told() {
    return new CaseMemory(lane, open, true, lawful, promised, isExtended);
  }

  CaseMemory accepted(Elapsed lawful, Elapsed promised) {
    return new CaseMemory(lane, open, isTold, lawful, promised, false);
  }

  /** The decision is made: its period runs no more. */
  CaseMemory decided() {
    return new CaseMemory(lane, open, isTold, null, null, false);
  }

  CaseMemory extended() {
    return new CaseMemory(lane, open, isTold, lawful, promised, true);
  }

  boolean isCounting() {
    return lawful != null;
  }

  CaseMemory counting(UnaryOperator<Elapsed> lawfully, UnaryOperator<Elapsed> asPromised) {
    return isCounting()
        ? new CaseMemory(
            lane, open, isTold, lawfully.apply(lawful), asPromised.apply(promised), isExtended)
        : this;
  }
}
