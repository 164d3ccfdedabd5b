package org.onevisit.act;

import java.util.Map;
import org.onevisit.catalogue.CreditTerm;
import org.onevisit.catalogue.Standing;
import org.onevisit.catalogue.Undertaking;
import org.onevisit.promise.CreditEntry;
import org.onevisit.promise.CreditState;
import org.onevisit.promise.Finding;
import org.onevisit.promise.Plea;
import org.onevisit.promise.Promise;
import org.onevisit.promise.PromiseState;

/**
 * What follows from a broken promise: it stands on the credit record with the same commit, and from
 * then on the trust gate of every agency sees it. Cases the applicant has open on trust are flagged
 * to those who work on them, and told of it on their records; whether to go on there is theirs to
 * judge.
 */
final class Breach {

  private Breach() {}

  /**
   * After a revocation the promises that were found wanting, or were never kept in time, are
   * broken; those nobody looked into are void with the decision.
   */
  static void afterRevocation(Step step) {
    var ledger = step.file().ledger();
    var wanting = ledger.open().stream().filter(promise -> isWanting(step, promise)).toList();
    var broken = wanting.isEmpty() ? ledger.open() : wanting;
    broken.forEach(promise -> breakPromise(step, promise));
    Promising.withdraw(step, "revocation");
  }

  /** Breaks one promise. */
  static void breakPromise(Step step, Promise promise) {
    var found = promise.finding().isMade() ? promise.finding() : step.found("notShown", "", "");
    step.file().ledger().put(promise.become(PromiseState.BROKEN, found));
    step.record("breakPromise", promise.id(), text(found));
    if (Undertaking.of(promise.kind(), step.today()).onCreditRecord()) {
      enter(step, promise);
    }
  }

  private static void enter(Step step, Promise promise) {
    var file = step.file();
    var term = CreditTerm.of(Standing.BROKEN_PROMISE, step.today());
    var until = term.lastDay(step.today());
    file.ledger()
        .put(
            new CreditEntry(
                file.application().applicant().creditSubject(),
                file.caseNo(),
                promise.id(),
                term.standing(),
                file.application().leadAgency(),
                file.now(),
                until,
                CreditState.COUNTS,
                Plea.NONE,
                null,
                file.now(),
                term.legalBasis()));
    step.record("enterCredit", promise.id(), "until " + until);
    var repair = term.repair().firstDay(step.today());
    file.flagOthers(promise.id());
    Notices.send(
        step, "creditEntered", Map.of("until", until.toString(), "repairFrom", repair.toString()));
  }

  private static boolean isWanting(Step step, Promise promise) {
    var overdue = promise.dueAt() != null && !step.file().now().isBefore(promise.dueAt());
    return promise.finding().isMade() || overdue;
  }

  private static String text(Finding found) {
    return "%s: %s".formatted(found.method(), found.note());
  }
}
