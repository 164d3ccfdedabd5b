package org.onevisit.act;

import static java.util.stream.Collectors.joining;
import static org.onevisit.casefile.CaseState.ACCEPTANCE_REVOKED;
import static org.onevisit.casefile.CaseState.DEEMED_WITHDRAWN;
import static org.onevisit.casefile.CaseState.NOT_ACCEPTED;
import static org.onevisit.casefile.CaseState.SUPPLEMENT_REQUESTED;
import static org.onevisit.casefile.MaterialState.DEFERRED;
import static org.onevisit.catalogue.Lane.MISSING_FIRST;

import java.time.Instant;
import java.util.stream.Stream;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.catalogue.Material;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.PromiseRefusals;

/** From collection to acceptance (Licensing Law art 32). */
final class Acceptance {

  private Acceptance() {}

  /** Tells everything that is missing, at once and once (art 32(4)). */
  static void askSupplements(Step step) {
    if (step.file().progress().acceptedAt() != null) {
      throw PromiseRefusals.askedAfterAcceptance(step.file().caseNo());
    }
    if (step.file().clock("supplement").isPresent()) {
      throw ActRefusals.secondNotice(step.file().caseNo());
    }
    step.stopClock("notice");
    step.startClock("supplement");
    step.file().enter(SUPPLEMENT_REQUESTED);
    var missing = step.answers().text("missingMaterials");
    step.record("askSupplements", missing, step.answers().text("supplementReason"));
    Notices.send(step, "oneTimeNotice");
  }

  /** An officer accepts: the decision clock starts, now or from when the papers were complete. */
  static void accept(Step step) {
    refuseWhileIncomplete(step);
    step.stopClock("notice");
    step.stopClock("supplement");
    var file = step.file();
    var now = file.application().isItem() ? file.application().receivedAt() : file.now();
    var law = step.item().clock("decision", step.today());
    startPeriod(step, law.runsFromCompletePapers() ? papersComplete(step) : now);
    acceptAsOf(step, now, "acceptApplication");
    Vouchers.owe(step, accepted(step));
  }

  /** Nobody told the applicant anything in time: accepted as of the day of receipt (art 32(4)). */
  static void acceptDeemed(Step step) {
    var received = received(step);
    step.takeEnd("recheck");
    step.takeEnd("notice");
    acceptAsOf(step, received, "acceptDeemed");
    Vouchers.owe(step, "deemedAccepted");
    startPeriod(step, received);
  }

  /** The item does not need a permit, or it is another agency's (art 32(1)(2)). */
  static void decline(Step step) {
    Stream.of("notice", "recheck").forEach(step::refuseLate);
    step.stopClock("competence");
    var reason = step.answers().text("nonAcceptanceReason");
    step.file().close(NOT_ACCEPTED, reason);
    step.record("declineApplication", "", reason);
    Vouchers.owe(step, "notAccepted");
  }

  /** Supplements did not come in time (Zhejiang reform rules art 11). */
  static void deemWithdrawn(Step step) {
    step.file().close(DEEMED_WITHDRAWN, "Supplements were not supplied in time");
    step.record("deemWithdrawn", "", "");
    Notices.send(step, "deemedWithdrawn");
  }

  /**
   * Papers that might follow never came, or are still wrong: the acceptance is revoked with written
   * reasons (Zhejiang reform rules art 11(2)).
   */
  static void revoke(Step step) {
    var file = step.file();
    if (!file.state().isUndecided()) {
      throw ActRefusals.notAwaitingDecision(file.caseNo(), file.state());
    }
    var reason = step.answers().text("acceptanceRevocationReason");
    if (reason.isEmpty()) {
      throw PromiseRefusals.acceptanceRevokedWithoutReasons(file.caseNo());
    }
    Breach.afterRevocation(step);
    file.close(ACCEPTANCE_REVOKED, reason);
    step.record("revokeAcceptance", "", reason);
    Notices.send(step, "acceptanceRevoked");
  }

  private static void acceptAsOf(Step step, Instant when, String act) {
    step.file().accepted(when);
    Promising.takeOnTrust(step);
    step.record(act, "", "as of " + when);
  }

  /** Papers that may follow are told of as such: the application is accepted, and not complete. */
  private static String accepted(Step step) {
    return step.file().materials().stream().anyMatch(m -> m.state() == DEFERRED)
        ? "acceptedWithMissing"
        : "accepted";
  }

  /** Where two levels share an item, the agency below examines first (art 43). */
  private static void startPeriod(Step step, Instant from) {
    var isReported = step.item().clock("decision", step.today()).runsFromReport();
    step.startClock(isReported ? "lowerReview" : "decision", from);
  }

  /** When the agency had the application, or what supplements it. */
  private static Instant received(Step step) {
    return Stream.of("recheck", "notice")
        .flatMap(kind -> step.file().clock(kind).stream())
        .findFirst()
        .map(StatutoryClock::startedAt)
        .orElse(step.file().application().receivedAt());
  }

  /** When the last paper without which nothing can be decided had come in. */
  private static Instant papersComplete(Step step) {
    return step.file().materials().stream()
        .filter(material -> isNecessary(step, material))
        .map(CaseMaterial::changedAt)
        .reduce(received(step), (one, other) -> one.isAfter(other) ? one : other);
  }

  private static void refuseWhileIncomplete(Step step) {
    var missing =
        step.file().materials().stream()
            .filter(m -> m.state().isMissing() && isNecessary(step, m))
            .map(m -> step.material(m.material()).nameZh())
            .collect(joining(", "));
    if (!missing.isEmpty()) {
      throw ActRefusals.acceptedIncomplete(step.file().caseNo(), missing);
    }
  }

  private static boolean isNecessary(Step step, CaseMaterial material) {
    var spec = step.material(material.material());
    var follows = spec.isDeferrable() && step.file().application().chosenLane() == MISSING_FIRST;
    return spec.necessity() != Material.Necessity.OPTIONAL && !follows;
  }
}
