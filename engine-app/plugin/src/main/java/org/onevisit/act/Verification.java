package org.onevisit.act;

import static org.onevisit.casefile.CaseState.AWAITING_CORRECTION;
import static org.onevisit.casefile.CaseState.AWAITING_VERIFICATION;

import java.util.List;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.MaterialState;
import org.onevisit.promise.Promise;
import org.onevisit.promise.PromiseState;
import org.onevisit.refusal.PermitLog;

/** Verification on completion (信任在先、办结核验): data first, originals only for what is left. */
final class Verification {

  private Verification() {}

  /** What data can verify, no original may be demanded for (Zhejiang reform rules art 8). */
  static void byData(Step step) {
    var file = step.file();
    for (var promise : file.openPromises()) {
      step.office()
          .shared(step.material(promise.subject()), file.application().applicant())
          .ifPresent(source -> settle(file, promise, MaterialState.VERIFIED, "sharedData", source));
    }
    var open = file.openPromises().size();
    step.answers().set("originalsNeeded", open > 0);
    step.record("verifyByData", "", open + " left for originals");
  }

  /** Records what the comparison with the originals showed. */
  static void record(Step step) {
    var answers = step.answers();
    var result = result(answers.text("verification"));
    var method = answers.text("verificationMethod");
    var file = step.file();
    for (var promise : file.openPromises()) {
      settle(file, promise, result, method, answers.text("verificationNote"));
    }
    if ("counter".equals(method) && result != MaterialState.NOT_SHOWN) {
      file.visit(step.today());
    }
    step.record(
        "recordVerification", result.name(), method + ": " + answers.text("verificationNote"));
    file.enter(
        result == MaterialState.MISMATCH_MINOR ? AWAITING_CORRECTION : AWAITING_VERIFICATION);
  }

  private static void settle(
      CaseFile file, Promise promise, MaterialState result, String method, String note) {
    file.material(promise.subject())
        .ifPresent(m -> file.put(m.become(result, note, file.now(), file.actor())));
    if (result == MaterialState.VERIFIED) {
      file.put(promise.become(PromiseState.VERIFIED, method, note, file.now()));
    } else if (result == MaterialState.MISMATCH_MINOR) {
      file.put(promise.become(PromiseState.RECTIFYING, method, note, file.now()));
    }
  }

  private static MaterialState result(String answer) {
    return switch (answer) {
      case "verified" -> MaterialState.VERIFIED;
      case "minorMismatch" -> MaterialState.MISMATCH_MINOR;
      case "materialMismatch" -> MaterialState.MISMATCH_MATERIAL;
      case "notShown" -> MaterialState.NOT_SHOWN;
      default ->
          throw PermitLog.answerUnknown(
              "Verification result",
              answer,
              List.of("verified", "minorMismatch", "materialMismatch", "notShown"));
    };
  }
}
