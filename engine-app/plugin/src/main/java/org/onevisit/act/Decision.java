package org.onevisit.act;

import static org.onevisit.casefile.CaseState.ACCEPTED;
import static org.onevisit.casefile.CaseState.DECIDED_GRANT;
import static org.onevisit.casefile.CaseState.DECIDED_REFUSE;
import static org.onevisit.casefile.CaseState.IN_REVIEW;

import org.onevisit.catalogue.RefusalGround;
import org.onevisit.catalogue.Stage;
import org.onevisit.refusal.ActRefusals;

/** The decision (Licensing Law arts 37 to 40, 42). */
final class Decision {

  private Decision() {}

  /** Grants; the licence must be made and delivered within the delivery clock (art 44). */
  static void grant(Step step) {
    refuseUnlessUndecided(step);
    step.file().ledger().refuseWhileAwaited(Stage.GRANT, "Granting");
    OrdinaryWay.refuseUnlessThere(step);
    Conditions.refuseContradictions(step);
    step.stopClock("decision");
    step.startClock("delivery");
    startPostChecks(step);
    step.file().decided(DECIDED_GRANT, "Granted");
    step.record("recordGrant", "", "");
    Notices.send(step, "granted");
  }

  /** Refuses, with the coded ground, its legal basis and the remedies (art 38). */
  static void refuse(Step step) {
    refuseUnlessUndecided(step);
    var ground = ground(step);
    var reason = step.answers().text("refusalReason");
    if (reason.isEmpty()) {
      throw ActRefusals.refusedWithoutReasons(step.file().caseNo());
    }
    step.stopClock("decision");
    step.file().decided(DECIDED_REFUSE, ground.textZh());
    Promising.withdraw(step, "refusal");
    step.file().close(DECIDED_REFUSE, ground.textZh());
    step.record("recordRefusal", ground.ground(), ground.legalBasis() + ": " + reason);
    Notices.send(step, "refused");
  }

  /** What is checked after the grant is due counted from it (Zhejiang reform rules art 14). */
  private static void startPostChecks(Step step) {
    step.file().ledger().awaitedBefore(Stage.CLOSING).stream()
        .filter(promise -> promise.terms().binds() == Stage.CLOSING)
        .map(promise -> promise.terms().clock())
        .distinct()
        .forEach(step::startClock);
  }

  private static void refuseUnlessUndecided(Step step) {
    var state = step.file().state();
    if (state != ACCEPTED && state != IN_REVIEW) {
      throw ActRefusals.notAwaitingDecision(step.file().caseNo(), state);
    }
    // silence may have decided already, such as on a renewal (art 50), and not be on record yet
    step.file().openClocks().forEach(clock -> step.refuseLate(clock.kind()));
  }

  private static RefusalGround ground(Step step) {
    var given = step.answers().text("refusalGround");
    var known = step.item().groundsOn(step.today());
    return known.stream()
        .filter(ground -> ground.ground().equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                ActRefusals.answerUnknown(
                    "Refusal ground", given, known.stream().map(RefusalGround::ground).toList()));
  }
}
