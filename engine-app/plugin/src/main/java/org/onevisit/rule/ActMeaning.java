package org.onevisit.rule;

import java.util.Map;
import java.util.Set;
import org.onevisit.path.Expression;

/**
 * What an act means on the path of a case. A new act that decides, promises, settles, tells, or
 * reads or sets an answer that the flow depends on, needs one line here.
 *
 * @param effects what it does to the case
 * @param settlesWhen when promises are settled by it; null for never
 * @param sets variables it sets
 * @param reads answers without which it refuses
 */
record ActMeaning(
    Set<Effect> effects, Expression settlesWhen, Set<String> sets, Set<String> reads) {

  enum Effect {
    /** The application is accepted: the period for the decision runs, promises are made. */
    ACCEPTS,
    /** The same as of the day of receipt, for nobody spoke in time. */
    ACCEPTS_BACKDATED,
    GRANTS,
    REFUSES,
    /** The applicant is told how the case is decided or ends undecided. */
    TELLS,
    /** Promises end with what the law attaches to that. */
    ENDS_PROMISES,
    MAKES_VALID,
    CLOSES,
    /** The agency above has received it: its period runs from now. */
    REPORTS,
    /** The applicant is asked for papers. */
    ASKS,
    PAUSES,
    RESUMES,
    EXTENDS
  }

  private static final ActMeaning NOTHING = new ActMeaning(Set.of(), null, Set.of(), Set.of());

  private static final Map<String, ActMeaning> BY_ACT =
      Map.ofEntries(
          Map.entry("askSupplements", does(Effect.ASKS)),
          Map.entry("askJointly", does(Effect.ASKS)),
          Map.entry("acceptApplication", does(Effect.ACCEPTS)),
          Map.entry("acceptDeemed", does(Effect.ACCEPTS_BACKDATED)),
          Map.entry("declineApplication", does(Effect.TELLS)),
          Map.entry("deemWithdrawn", does(Effect.TELLS, Effect.ENDS_PROMISES)),
          Map.entry("deemRenewed", does(Effect.TELLS)),
          Map.entry("recordWithdrawal", does(Effect.TELLS, Effect.ENDS_PROMISES)),
          Map.entry("recordGrant", does(Effect.GRANTS, Effect.TELLS)),
          Map.entry(
              "recordRefusal",
              does(Effect.REFUSES, Effect.TELLS, Effect.ENDS_PROMISES)
                  .needs("refusalGround", "refusalReason")),
          Map.entry("verifyByData", settles("${awaited == ''}").gives("awaited")),
          Map.entry(
              "recordVerification",
              settles("${verificationResult == 'verified'}")
                  .needs("verification")
                  .gives("verificationResult")),
          Map.entry(
              "revokeAcceptance",
              does(Effect.TELLS, Effect.ENDS_PROMISES).needs("acceptanceRevocationReason")),
          Map.entry("reportUpward", does(Effect.REPORTS)),
          Map.entry("recordFiling", does(Effect.TELLS, Effect.CLOSES)),
          Map.entry("assignInspectors", does().needs("firstInspector", "secondInspector")),
          Map.entry(
              "recordInspection",
              does().needs("inspectionResult", "firstInspector", "secondInspector")),
          Map.entry(
              "recordFeedback",
              does().needs("supervisionResult", "firstInspector", "secondInspector")),
          Map.entry("releaseLicence", does(Effect.MAKES_VALID)),
          Map.entry("revokeLicence", does(Effect.ENDS_PROMISES).needs("hearingStatement")),
          Map.entry("closeCase", does(Effect.CLOSES)),
          Map.entry("closeMatter", does(Effect.TELLS, Effect.CLOSES)),
          Map.entry("requestOpinions", does().gives("conditionOptions")),
          Map.entry("recordOpinion", does().needs("opinion")),
          Map.entry("recordSilence", does().gives("silence")),
          Map.entry(
              "mergeOpinions",
              does()
                  .gives(
                      "opinionResult",
                      "supplementReason",
                      "specialProcedure",
                      "opinionSummary",
                      "opinionConflict")),
          Map.entry("pauseClock", does(Effect.PAUSES)),
          Map.entry("resumeClock", does(Effect.RESUMES)),
          Map.entry("extendClock", does(Effect.EXTENDS).needs("extensionReason")));

  /** In which lane a promise is made, and which stage of the case it keeps waiting. */
  static final Map<String, String> PROMISED_FOR =
      Map.of("trustFirst", "validity", "missingFirst", "grant", "commitment", "closing");

  /** What an act means; nothing where it has no line. */
  static ActMeaning of(String act) {
    return BY_ACT.getOrDefault(act, NOTHING);
  }

  boolean has(Effect effect) {
    return effects.contains(effect);
  }

  private static ActMeaning does(Effect... effects) {
    return new ActMeaning(Set.of(effects), null, Set.of(), Set.of());
  }

  private static ActMeaning settles(String when) {
    return new ActMeaning(Set.of(), Expression.of(when), Set.of(), Set.of());
  }

  private ActMeaning gives(String... variables) {
    return new ActMeaning(effects, settlesWhen, Set.of(variables), reads);
  }

  private ActMeaning needs(String... variables) {
    return new ActMeaning(effects, settlesWhen, sets, Set.of(variables));
  }
}
