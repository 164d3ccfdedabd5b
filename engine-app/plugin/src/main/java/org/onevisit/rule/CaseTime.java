package org.onevisit.rule;

import static org.onevisit.rule.ClockLengths.words;

import java.util.Collection;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.path.Element;
import org.onevisit.path.Watch.Witness;
import org.onevisit.rule.ActMeaning.Effect;

/** Counts the time from the acceptance to the decision, by the periods given to each stage. */
final class CaseTime {

  static final String TOO_LATE = "too-late";

  private final ClockLengths periods;
  private int least = Integer.MAX_VALUE;

  CaseTime(ClockLengths periods) {
    this.periods = periods;
  }

  /** What all paths leave at least of the period for the decision. */
  int slack() {
    return least;
  }

  CaseMemory enters(Element element, PermitStep step, CaseMemory memory) {
    var now = memory;
    for (var clock : step.list("clockStart")) {
      now = now.counting(time -> time.start(clock, element.id(), periods.end(clock, time.now())));
    }
    if (!step.has("act")) {
      for (var clock : step.list("clock")) {
        now =
            now.counting(
                time -> time.startAtTheLatest(clock, element.id(), periods.end(clock, time.now())));
      }
    }
    return now;
  }

  CaseMemory passes(Collection<String> awaited, CaseMemory memory) {
    return memory.counting(time -> time.pass(awaited));
  }

  CaseMemory acts(
      Element element, PermitStep step, ActMeaning act, CaseMemory memory, Witness witness) {
    if (act.has(Effect.GRANTS) || act.has(Effect.REFUSES)) {
      check(element, memory, witness);
      return memory.decided();
    }
    if (act.has(Effect.ACCEPTS) || act.has(Effect.REPORTS)) {
      return memory.accepted(Elapsed.since(0));
    }
    if (act.has(Effect.ACCEPTS_BACKDATED)) {
      return memory.accepted(Elapsed.since(periods.beforeAcceptance()));
    }
    if (!step.list("clock").contains(ClockLengths.DECISION)) {
      return memory;
    }
    if (act.has(Effect.EXTENDS)) {
      return memory.extended();
    }
    return act.has(Effect.PAUSES) || act.has(Effect.RESUMES)
        ? memory.counting(time -> time.pause(act.has(Effect.PAUSES)))
        : memory;
  }

  private void check(Element element, CaseMemory memory, Witness witness) {
    if (memory.elapsed() == null || !periods.hasDecision()) {
      return;
    }
    var limit = periods.decision() + (memory.isExtended() ? periods.extension() : 0);
    var needed = memory.elapsed().now();
    least = Math.min(least, limit - needed);
    if (needed > limit) {
      witness.complain(
          TOO_LATE,
          element,
          "the stages before %s may take %s of %s".formatted(element, words(needed), words(limit)));
    }
  }
}
