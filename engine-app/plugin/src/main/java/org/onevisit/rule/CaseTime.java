package org.onevisit.rule;

import static org.onevisit.rule.ClockLengths.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.path.Element;
import org.onevisit.path.Meter;
import org.onevisit.rule.ActMeaning.Effect;

/**
 * Counts the time from the acceptance to the decision, by the periods given to each stage. What it
 * has measured is {@link Elapsed}, null while no time counts.
 */
final class CaseTime implements Meter {

  static final String TOO_LATE = "too-late";

  private final Work work;
  private final ClockLengths periods;
  private final Map<Collection<Element>, Collection<String>> clocks = new HashMap<>();
  private int least = Integer.MAX_VALUE;

  CaseTime(Work work, ClockLengths periods) {
    this.work = work;
    this.periods = periods;
  }

  /** What all paths leave at least of the period for the decision. */
  int slack() {
    return least;
  }

  @Override
  public Object begin() {
    return null;
  }

  @Override
  public Object happens(Collection<Element> awaited, Object measured) {
    return measured == null
        ? null
        : ((Elapsed) measured).pass(clocks.computeIfAbsent(awaited, work::clocksOf));
  }

  @Override
  public Object enters(Element element, Object measured, Complaints complaints) {
    var step = work.step(element);
    var time = measured == null ? null : start(element, step, (Elapsed) measured);
    return step.has("act") ? act(element, step, time, complaints) : time;
  }

  private Elapsed start(Element element, PermitStep step, Elapsed before) {
    var time = before;
    for (var clock : step.list("clockStart")) {
      time = time.start(clock, element.id(), periods.end(clock, time.now()));
    }
    if (!step.has("act")) {
      for (var clock : step.list("clock")) {
        time = time.startAtTheLatest(clock, element.id(), periods.end(clock, time.now()));
      }
    }
    return time;
  }

  private Elapsed act(Element element, PermitStep step, Elapsed time, Complaints complaints) {
    var act = ActMeaning.of(step.get("act"));
    if (act.has(Effect.GRANTS) || act.has(Effect.REFUSES)) {
      check(element, time, complaints);
      return null;
    }
    if (act.has(Effect.ACCEPTS) || act.has(Effect.REPORTS)) {
      return Elapsed.since(0);
    }
    if (act.has(Effect.ACCEPTS_BACKDATED)) {
      return Elapsed.since(periods.beforeAcceptance());
    }
    if (time == null || !step.list("clock").contains(ClockLengths.DECISION)) {
      return time;
    }
    if (act.has(Effect.EXTENDS)) {
      return time.extend();
    }
    return act.has(Effect.PAUSES) || act.has(Effect.RESUMES)
        ? time.pause(act.has(Effect.PAUSES))
        : time;
  }

  private void check(Element element, Elapsed time, Complaints complaints) {
    if (time == null || !periods.hasDecision()) {
      return;
    }
    var limit = periods.decision() + (time.isExtended() ? periods.extension() : 0);
    var needed = time.now();
    least = Math.min(least, limit - needed);
    if (needed > limit) {
      complaints.complain(
          TOO_LATE,
          element,
          "the stages before %s may take %s of %s".formatted(element, words(needed), words(limit)));
    }
  }
}
