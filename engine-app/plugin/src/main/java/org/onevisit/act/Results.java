package org.onevisit.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onevisit.casefile.MaterialState;
import org.onevisit.promise.Promise;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.PromiseRefusals;

/** What a comparison showed, by material or condition; whatever is not named agrees. */
record Results(Map<String, MaterialState> bySubject) {

  private static final String ANSWER = "verification";

  /** The form's lists, the gravest first: the route of the whole is that of its gravest part. */
  private static final Map<String, MaterialState> LISTS = new LinkedHashMap<>();

  static {
    LISTS.put("materialMismatch", MaterialState.MISMATCH_MATERIAL);
    LISTS.put("notShown", MaterialState.NOT_SHOWN);
    LISTS.put("minorMismatch", MaterialState.MISMATCH_MINOR);
  }

  /**
   * Reads the answers.
   *
   * @throws org.onevisit.refusal.Refusal when something is named that is not awaited, or twice, or
   *     something differs and nobody says what
   */
  static Results read(Answers answers, List<String> awaited) {
    var given = answers.text(ANSWER);
    if (!List.of("agree", "differ").contains(given)) {
      throw ActRefusals.answerUnknown("Verification result", given, List.of("agree", "differ"));
    }
    var found = new LinkedHashMap<String, MaterialState>();
    if (given.equals("differ")) {
      LISTS.forEach((list, state) -> read(answers.list(list), state, awaited, found));
      if (found.isEmpty()) {
        throw PromiseRefusals.nothingDiffers(awaited);
      }
    }
    return new Results(found);
  }

  private static void read(
      List<String> named,
      MaterialState state,
      List<String> awaited,
      Map<String, MaterialState> found) {
    for (var subject : named) {
      if (!awaited.contains(subject)) {
        throw ActRefusals.answerUnknown("Material", subject, awaited);
      }
      if (found.putIfAbsent(subject, state) != null) {
        throw PromiseRefusals.judgedTwice(subject);
      }
    }
  }

  MaterialState of(String subject) {
    return bySubject.getOrDefault(subject, MaterialState.VERIFIED);
  }

  /** The gravest result, as models read it: {@code verified}, {@code minorMismatch} and so on. */
  String worst() {
    return LISTS.entrySet().stream()
        .filter(list -> bySubject.containsValue(list.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("verified");
  }

  /** Whether what a promise is about was there to be looked at. */
  boolean shows(Promise promise) {
    return of(promise.subject()) != MaterialState.NOT_SHOWN;
  }

  /** The next comparison answers anew, in an empty form. */
  void forget(Answers answers) {
    answers.set(ANSWER, null);
    LISTS.keySet().forEach(list -> answers.set(list, null));
  }

  @Override
  public String toString() {
    return bySubject.isEmpty() ? "VERIFIED" : bySubject.toString();
  }
}
