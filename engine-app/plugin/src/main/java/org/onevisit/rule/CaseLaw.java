package org.onevisit.rule;

import java.util.Collection;
import java.util.Set;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.path.Element;
import org.onevisit.path.Expression;
import org.onevisit.path.Watch;
import org.onevisit.rule.ActMeaning.Effect;

/** Follows the path of a permit's case and complains where it leaves the law. */
final class CaseLaw implements Watch {

  static final String VALID_TOO_EARLY = "valid-too-early";
  static final String LEFT_OPEN = "left-open";
  static final String DECIDED_TOO_EARLY = "decided-too-early";
  static final String UNTOLD = "untold";
  static final String ASKED_AGAIN = "asked-again";

  private final Work work;
  private final Set<String> lanes;

  /**
   * @param lanes what the application may choose
   */
  CaseLaw(Work work, Set<String> lanes) {
    this.work = work;
    this.lanes = lanes;
  }

  @Override
  public boolean isNamed(String name) {
    return Work.isNamed(name);
  }

  @Override
  public Collection<String> given(Element process, Set<String> read) {
    return Set.of();
  }

  @Override
  public Set<String> changes(Element element) {
    return work.changes(element);
  }

  @Override
  public Set<String> reads(Element element) {
    return work.reads(element);
  }

  @Override
  public Object begin() {
    return CaseMemory.BEGIN;
  }

  @Override
  public Object enters(Element element, Object memory, Witness witness) {
    var step = work.step(element);
    var now = (CaseMemory) memory;
    if (work.isApplication(element)) {
      now = now.inLane(lane(witness));
    }
    if (work.isLaneLeft(element)) {
      now = now.settled("");
    }
    return step.has("act") ? acts(element, step, now, witness) : now;
  }

  @Override
  public Object ends(Element last, Object memory, Witness witness) {
    var now = (CaseMemory) memory;
    refuseOpen(last, now, witness, "the case ends");
    if (!now.isTold()) {
      witness.complain(UNTOLD, last, "the case ends at %s undecided".formatted(last));
    }
    return CaseMemory.BEGIN;
  }

  private String lane(Witness witness) {
    for (var lane : lanes) {
      if (witness.holds(Expression.of("${lane == '%s'}".formatted(lane)))) {
        return lane;
      }
    }
    return CaseMemory.BEGIN.lane();
  }

  private CaseMemory acts(Element element, PermitStep step, CaseMemory before, Witness witness) {
    var act = ActMeaning.of(step.get("act"));
    var now = before;
    check(element, act, now, witness);
    if (act.settlesWhen() != null && witness.holds(act.settlesWhen())) {
      now = now.settled(step.get("verifies").replace("true", ""));
    }
    if (act.has(Effect.ENDS_PROMISES) || act.has(Effect.CLOSES)) {
      now = now.settled("");
    }
    if (act.has(Effect.TELLS)) {
      now = now.told();
    }
    if (act.has(Effect.REPORTS)) {
      now = now.reported();
    }
    if (act.has(Effect.ACCEPTS) || act.has(Effect.ACCEPTS_BACKDATED)) {
      var stage = ActMeaning.PROMISED_FOR.get(now.lane());
      now = (stage == null ? now : now.promising(stage)).inLane("");
    }
    return now;
  }

  private static void check(Element element, ActMeaning act, CaseMemory now, Witness witness) {
    if (act.has(Effect.MAKES_VALID) && (now.open().contains("validity") || waits(now))) {
      var sentence = "%s makes the licence valid while promises are open";
      witness.complain(VALID_TOO_EARLY, element, sentence.formatted(element));
    }
    if (act.has(Effect.GRANTS) && waits(now)) {
      var sentence = "%s grants while a paper is still to follow";
      witness.complain(DECIDED_TOO_EARLY, element, sentence.formatted(element));
    }
    if (act.has(Effect.CLOSES)) {
      refuseOpen(element, now, witness, "%s closes the case".formatted(element));
    }
    if (act.has(Effect.ASKS) && now.isReported()) {
      var sentence = "%s asks the applicant for papers after they were reported upward";
      witness.complain(ASKED_AGAIN, element, sentence.formatted(element));
    }
  }

  private static boolean waits(CaseMemory now) {
    return now.open().contains("grant");
  }

  private static void refuseOpen(Element at, CaseMemory now, Witness witness, String what) {
    if (!now.open().isEmpty()) {
      var sentence = "%s with promises open that %s waits for";
      witness.complain(LEFT_OPEN, at, sentence.formatted(what, String.join(" and ", now.open())));
    }
  }
}
