package org.onevisit.act;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.onevisit.casefile.MaterialState;
import org.onevisit.catalogue.Attendance;
import org.onevisit.catalogue.Means;
import org.onevisit.catalogue.PromiseKind;
import org.onevisit.catalogue.Stage;
import org.onevisit.promise.Finding;
import org.onevisit.promise.Promise;
import org.onevisit.promise.PromiseState;
import org.onevisit.refusal.PromiseRefusals;

/**
 * Verification of promises: data first, people only for what is left. A step names the stage of the
 * case that waits for its promises in {@code permit.verifies}.
 */
final class Verification {

  private Verification() {}

  /** What data can verify, nothing may be demanded for (Zhejiang reform rules art 8). */
  static void byData(Step step) {
    for (var promise : awaited(step)) {
      source(step, promise)
          .ifPresent(
              source -> settle(step, promise, MaterialState.VERIFIED, "sharedData", source, ""));
    }
    var left = awaited(step);
    askFor(step, left);
    step.record("verifyByData", "", left.size() + " left for people");
  }

  /** Records what the comparison showed, one result for each promise. */
  static void record(Step step) {
    var answers = step.answers();
    var awaited = awaited(step);
    var results = Results.read(answers, awaited.stream().map(Promise::subject).toList());
    var method = answers.text("verificationMethod");
    var evidence = inspectors(step, awaited, method);
    var note = answers.text("verificationNote");
    for (var promise : awaited) {
      var result = results.of(promise.subject());
      settle(step, promise, result, method, evidence, result == MaterialState.VERIFIED ? "" : note);
    }
    if ("counter".equals(method) && awaited.stream().anyMatch(results::shows)) {
      step.file().visits().attend(Attendance.COMPARISON, step.today());
    }
    step.record("recordVerification", results.toString(), method + ": " + note);
    results.forget(answers);
    answers.set("verificationResult", results.worst());
    if (!results.worst().equals("verified")) {
      askFor(step, awaited(step));
    }
  }

  /** The promises this step verifies that are still open. */
  private static List<Promise> awaited(Step step) {
    return step.file().ledger().awaitedBefore(Stage.named(step.says().get("verifies")));
  }

  /** Tells models and forms what is still to be looked at: a key and its words, line by line. */
  private static void askFor(Step step, List<Promise> left) {
    step.answers().set("awaited", left.stream().map(p -> line(step, p)).collect(joining("\n")));
  }

  private static String line(Step step, Promise promise) {
    return promise.subject() + "=" + step.item().nameOf(promise.subject(), step.today());
  }

  private static Optional<String> source(Step step, Promise promise) {
    return step.item().materialsOn(step.today()).stream()
        .filter(material -> material.material().equals(promise.subject()))
        .findFirst()
        .flatMap(m -> step.office().shared(m, step.file().application().applicant()));
  }

  private static void settle(
      Step step,
      Promise promise,
      MaterialState result,
      String method,
      String evidence,
      String note) {
    var file = step.file();
    var state = stillFollows(promise, result) ? MaterialState.DEFERRED : result;
    file.material(promise.subject())
        .ifPresent(m -> file.put(m.become(state, note, file.now(), file.actor())));
    var found = step.found(method, evidence, note);
    file.ledger().put(next(promise, result, found));
  }

  /** What was to follow and has not come, or is wrong, may still be supplied. */
  private static boolean stillFollows(Promise promise, MaterialState result) {
    return promise.kind() == PromiseKind.PAPER_FOLLOWS && result != MaterialState.VERIFIED;
  }

  /** A mismatch that cannot be put right settles nothing before the applicant was heard. */
  private static Promise next(Promise promise, MaterialState result, Finding found) {
    return switch (result) {
      case VERIFIED -> promise.become(PromiseState.VERIFIED, found);
      case MISMATCH_MINOR -> promise.become(PromiseState.RECTIFYING, found);
      default -> promise.noted(found);
    };
  }

  /** Substance is checked on site by two officers (Administrative Licensing Law art 34(3)). */
  private static String inspectors(Step step, List<Promise> awaited, String method) {
    var onSite =
        awaited.stream()
            .filter(promise -> promise.terms().means() == Means.SITE)
            .map(Promise::subject)
            .toList();
    if (!onSite.isEmpty() && !"site".equals(method)) {
      throw PromiseRefusals.checkedOffSite(step.file().caseNo(), onSite, method);
    }
    if (!"site".equals(method)) {
      return "";
    }
    return Inspectors.named(step);
  }
}
