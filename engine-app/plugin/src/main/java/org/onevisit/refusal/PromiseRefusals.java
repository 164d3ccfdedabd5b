package org.onevisit.refusal;

import java.util.Collection;

/**
 * What is refused about promises and the credit record: messages PERMIT-07. A number is never used
 * for another message.
 */
public final class PromiseRefusals {

  private PromiseRefusals() {}

  public static Refusal creditSettled(String caseNo, String promise, Object state) {
    return new Refusal(
        "PERMIT-07001",
        "The credit entry of promise '%s' in case %s is %s and speaks against nobody any more."
            .formatted(promise, caseNo, state));
  }

  public static Refusal checkedOffSite(String caseNo, Collection<String> subjects, String method) {
    return new Refusal(
        "PERMIT-07002",
        "In case %s these are checked on site and not by '%s': %s."
            .formatted(caseNo, method, String.join(", ", subjects)));
  }

  public static Refusal inspectedAlone(String caseNo) {
    return new Refusal(
        "PERMIT-07003",
        "Name two different officers who inspected in case %s (Licensing Law art 34)."
            .formatted(caseNo));
  }

  public static Refusal nothingDiffers(Collection<String> awaited) {
    return new Refusal(
        "PERMIT-07004",
        "Something differs: name it, one of %s.".formatted(String.join(", ", awaited)));
  }

  public static Refusal judgedTwice(String subject) {
    return new Refusal("PERMIT-07005", "'%s' has two results. Give it one.".formatted(subject));
  }

  public static Refusal creditUnknown(String caseNo, String promise, Collection<String> known) {
    return new Refusal(
        "PERMIT-07010",
        "Case %s has no entry on the credit record for '%s'. Known: %s."
            .formatted(caseNo, promise, known));
  }

  public static Refusal objectedAlready(String caseNo, String promise) {
    return new Refusal(
        "PERMIT-07011",
        ("The credit entry of promise '%s' in case %s has been objected to and answered. Ask for"
                + " administrative review, or for repair once it has been put right.")
            .formatted(promise, caseNo));
  }

  public static Refusal repairedTooEarly(String caseNo, String promise, Object firstDay) {
    return new Refusal(
        "PERMIT-07012",
        "The credit entry of promise '%s' in case %s can be repaired from %s."
            .formatted(promise, caseNo, firstDay));
  }

  public static Refusal pleaPending(String caseNo, String promise) {
    return new Refusal(
        "PERMIT-07013",
        "The agency has still to answer what was asked about promise '%s' in case %s."
            .formatted(promise, caseNo));
  }

  public static Refusal nothingPleaded(String caseNo, String promise, Object state) {
    return new Refusal(
        "PERMIT-07014",
        "The credit entry of promise '%s' in case %s is %s; nobody waits for an answer."
            .formatted(promise, caseNo, state));
  }

  public static Refusal textMissing(String what, int most) {
    return new Refusal("PERMIT-07015", "Say %s, in at most %d characters.".formatted(what, most));
  }

  public static Refusal creditOfOthers(String caseNo, String agency) {
    return new Refusal(
        "PERMIT-07016",
        "The credit entry of case %s is answered for by %s alone.".formatted(caseNo, agency));
  }

  public static Refusal laneKept(String caseNo, Object lane, Object state) {
    return new Refusal(
        "PERMIT-07017",
        ("Case %s is %s in lane %s, which can be left before the decision, and before anybody has"
                + " checked a promise.")
            .formatted(caseNo, state, lane));
  }

  public static Refusal originalsUnseen(String caseNo, Collection<String> materials) {
    return new Refusal(
        "PERMIT-07018",
        ("Case %s cannot be granted before these have been supplied, or their originals seen and"
                + " agree, as the applicant has left the lane of trust: %s.")
            .formatted(caseNo, String.join(", ", materials)));
  }

  public static Refusal originalNotAwaited(
      String caseNo, String material, Object state, Object caseState) {
    return new Refusal(
        "PERMIT-07019",
        "The original of '%s' in case %s is not to be shown; it is %s, and the case %s."
            .formatted(material, caseNo, state, caseState));
  }

  public static Refusal licenceUnknown(String licenceNo) {
    return new Refusal("PERMIT-07020", "The register has no licence '%s'.".formatted(licenceNo));
  }

  public static Refusal licenceOfOthers(String licenceNo, String group) {
    return new Refusal(
        "PERMIT-07021",
        "Licence %s is ended by the head of the agency that issued it, in group '%s'."
            .formatted(licenceNo, group));
  }

  public static Refusal endGroundUnknown(
      String licenceNo, Object state, String ground, Collection<String> possible) {
    return new Refusal(
        "PERMIT-07022",
        "Licence %s is %s and cannot end for '%s'. Possible: %s."
            .formatted(licenceNo, state, ground, possible));
  }

  public static Refusal notHeld(String caseNo, String agency) {
    return new Refusal(
        "PERMIT-07023", "The originals of case %s are not held by '%s'.".formatted(caseNo, agency));
  }

  public static Refusal acceptanceRevokedWithoutReasons(String caseNo) {
    return new Refusal(
        "PERMIT-07040",
        "The acceptance of case %s is revoked with written reasons only. Give acceptanceRevocationReason."
            .formatted(caseNo));
  }

  public static Refusal endedAlone(String licenceNo, String officer) {
    return new Refusal(
        "PERMIT-07050",
        "'%s' has proposed the end of licence %s or heard its holder; somebody else decides."
            .formatted(officer, licenceNo));
  }

  public static Refusal endToBeProposed(String licenceNo, String ground) {
    return new Refusal(
        "PERMIT-07051",
        "Licence %s ends for '%s' only when an officer has proposed it and the head decides. Propose it."
            .formatted(licenceNo, ground));
  }

  public static Refusal endProposedAlready(String licenceNo) {
    return new Refusal(
        "PERMIT-07052",
        "The end of licence %s is proposed already and waits for its decision."
            .formatted(licenceNo));
  }

  public static Refusal endNotProposed(String licenceNo) {
    return new Refusal(
        "PERMIT-07053", "Nobody has proposed the end of licence %s.".formatted(licenceNo));
  }

  public static Refusal licenceOfOtherAgency(String licenceNo, String issuer) {
    return new Refusal(
        "PERMIT-07054",
        "Licence %s was issued by %s, whose officers alone propose its end."
            .formatted(licenceNo, issuer));
  }

  public static Refusal noticeUnknown(String caseNo, int number, String agency) {
    return new Refusal(
        "PERMIT-07055",
        "Case %s has no supervision notice %d to %s.".formatted(caseNo, number, agency));
  }

  public static Refusal noticeAnswered(String caseNo, int number, String agency) {
    return new Refusal(
        "PERMIT-07056",
        "%s has fed back on supervision notice %d of case %s already."
            .formatted(agency, number, caseNo));
  }

  public static Refusal sealOfOthers(String agency) {
    return new Refusal(
        "PERMIT-07057", "The seals of %s are handed over by its head alone.".formatted(agency));
  }

  public static Refusal sealKeptAlready(String seal, String holder) {
    return new Refusal("PERMIT-07058", "'%s' keeps the seal '%s' already.".formatted(holder, seal));
  }

  public static Refusal askedAfterAcceptance(String caseNo) {
    return new Refusal(
        "PERMIT-07041",
        "Case %s is accepted: nothing may be asked of the applicant again, by whatever agency (Licensing Law arts 32, 35)."
            .formatted(caseNo));
  }
}
