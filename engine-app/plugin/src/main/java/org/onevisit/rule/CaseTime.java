package org.onevisit.rule;

import static org.onevisit.rule.ClockLengths.words;

import java.util.Collection;
import java.util.List;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.path.Element;
import org.onevisit.path.Watch.Witness;
import org.onevisit.rule.ActMeaning.Effect;

/** Counts the time from the acceptance to the decision, by what law and agency give each stage. */
final class CaseTime {

  static final String TOO_LATE = "too-late";
  static final String LATER_THAN_PROMISED = "later-than-promised";

  private final ClockLengths lawful;
  private final ClockLengths promised;

  CaseTime(ClockLengths lawful, ClockLengths promised) {
    this.lawful = lawful;
    this.promised = promised;
  }

  CaseMemory enters(PermitStep step, CaseMemory memory) {
    var now = memory;
    for (var clock : step.list("clockStart")) {
      now = start(clock, now);
    }
    for (var clock : step.has("act") ? List.<String>of() : step.list("clock")) {
      if (now.isCounting() && !now.lawful().due().containsKey(clock)) {
        now = start(clock, now);
      }
    }
    return now;
  }

  CaseMemory leaves(PermitStep step, CaseMemory memory) {
    var now = memory;
    for (var clock : step.list("clockStop")) {
      now = now.counting(elapsed -> elapsed.stop(clock), elapsed -> elapsed.stop(clock));
    }
    return now;
  }

  CaseMemory passes(Collection<String> awaited, CaseMemory memory) {
    return memory.counting(elapsed -> elapsed.pass(awaited), elapsed -> elapsed.pass(awaited));
  }

  CaseMemory acts(
      Element element, PermitStep step, ActMeaning act, CaseMemory memory, Witness witness) {
    if (act.has(Effect.ACCEPTS) && lawful.hasDecision()) {
      return memory.accepted(Elapsed.since(0), Elapsed.since(0));
    }
    if (act.has(Effect.ACCEPTS_BACKDATED) && lawful.hasDecision()) {
      return memory.accepted(
          Elapsed.since(lawful.beforeAcceptance()), Elapsed.since(promised.beforeAcceptance()));
    }
    if (act.has(Effect.GRANTS) || act.has(Effect.REFUSES)) {
      check(element, memory, witness);
      return memory.decided();
    }
    if (!step.list("clock").contains(ClockLengths.DECISION)) {
      return memory;
    }
    if (act.has(Effect.EXTENDS)) {
      return memory.extended();
    }
    return act.has(Effect.PAUSES) || act.has(Effect.RESUMES)
        ? memory.counting(
            elapsed -> elapsed.pause(act.has(Effect.PAUSES)),
            elapsed -> elapsed.pause(act.has(Effect.PAUSES)))
        : memory;
  }

  private CaseMemory start(String clock, CaseMemory memory) {
    return memory.counting(
        elapsed -> elapsed.start(clock, lawful.of(clock), lawful.late()),
        elapsed -> elapsed.start(clock, promised.of(clock), promised.late()));
  }

  private void check(Element element, CaseMemory memory, Witness witness) {
    if (!memory.isCounting()) {
      return;
    }
    var limit = lawful.decision() + (memory.isExtended() ? lawful.extension() : 0);
    var late = promised.decision() + (memory.isExtended() ? promised.extension() : 0);
    if (memory.lawful().now() > limit) {
      witness.complain(
          TOO_LATE,
          element,
          "the stages before %s may take %s, the law gives %s"
              .formatted(element, words(memory.lawful().now()), words(limit)));
    } else if (memory.promised().now() > late) {
      witness.complain(
          LATER_THAN_PROMISED,
          element,
          "the stages before %s may take %s as promised, while the decision is promised within %s; the law leaves %s"
              .formatted(
                  element,
                  words(memory.promised().now()),
                  words(late),
                  words(limit - memory.lawful().now())));
    }
  }
}
