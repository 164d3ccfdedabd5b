package org.onevisit.refusal;

import java.util.Collection;

/**
 * What is refused about acts on a case: messages PERMIT-03. A number is never used for another
 * message.
 */
public final class ActRefusals {

  private ActRefusals() {}

  public static Refusal secondNotice(String caseNo) {
    return new Refusal(
        "PERMIT-03001",
        "Case %s was already told what is missing; the law allows one notice only."
            .formatted(caseNo));
  }

  public static Refusal acceptedIncomplete(String caseNo, String missing) {
    return new Refusal(
        "PERMIT-03002",
        ("Case %s cannot be accepted while these materials are missing: %s. Upload them, or ask for"
                + " supplements once.")
            .formatted(caseNo, missing));
  }

  public static Refusal notAwaitingDecision(String caseNo, Object state) {
    return new Refusal(
        "PERMIT-03003",
        "Case %s is %s; only an accepted case can be decided.".formatted(caseNo, state));
  }

  public static Refusal refusedWithoutReasons(String caseNo) {
    return new Refusal(
        "PERMIT-03004",
        "Case %s cannot be refused without reasons (Licensing Law art 38).".formatted(caseNo));
  }

  public static Refusal licenceWithoutGrant(String caseNo, Object state) {
    return new Refusal(
        "PERMIT-03005", "Case %s is %s; a licence follows a grant.".formatted(caseNo, state));
  }

  public static Refusal promisesOpen(String caseNo, String what, Collection<String> open) {
    return new Refusal(
        "PERMIT-03006",
        "%s of case %s is refused while these promises are open: %s."
            .formatted(what, caseNo, String.join(", ", open)));
  }

  public static Refusal revokedUnheard(String caseNo) {
    return new Refusal(
        "PERMIT-03007",
        "Case %s cannot be revoked before the applicant's statement is on record."
            .formatted(caseNo));
  }

  public static Refusal licenceMissing(String caseNo) {
    return new Refusal("PERMIT-03008", "Case %s has no licence.".formatted(caseNo));
  }

  public static Refusal answerUnknown(String name, String value, Collection<String> known) {
    return new Refusal(
        "PERMIT-03009", "%s '%s' is not known. Possible: %s.".formatted(name, value, known));
  }

  public static Refusal withdrawnTooLate(String caseNo, Object state) {
    return new Refusal(
        "PERMIT-03010",
        "Case %s is %s; an application can be withdrawn only before the decision."
            .formatted(caseNo, state));
  }

  public static Refusal sameOfficer(String task, String earlier, String officer) {
    return new Refusal(
        "PERMIT-03011",
        "Task '%s' needs a second officer: %s already completed '%s'."
            .formatted(task, officer, earlier));
  }

  public static Refusal stepUnknown(String what, Object from, Object to, Collection<?> possible) {
    return new Refusal(
        "PERMIT-03012",
        "%s is %s and cannot become %s. Possible: %s.".formatted(what, from, to, possible));
  }
}
