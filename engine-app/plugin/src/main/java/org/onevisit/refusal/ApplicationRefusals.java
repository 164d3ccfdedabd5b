package org.onevisit.refusal;

import java.util.Collection;
import java.util.List;

/**
 * What is refused about applications: messages PERMIT-01. A number is never used for another
 * message.
 */
public final class ApplicationRefusals {

  private ApplicationRefusals() {}

  public static Refusal applicationFaulty(List<Fault> faults) {
    return new Refusal("PERMIT-01001", "The application cannot be received.", faults);
  }

  public static Refusal caseUnknown(String caseNo) {
    return new Refusal("PERMIT-01002", "There is no case '%s'.".formatted(caseNo));
  }

  public static Refusal materialsClosed(String caseNo, Object state) {
    return new Refusal(
        "PERMIT-01003", "Case %s is %s and takes no materials now.".formatted(caseNo, state));
  }

  public static Refusal materialUnknown(String caseNo, String material, Collection<String> known) {
    return new Refusal(
        "PERMIT-01004",
        "Case %s knows no material '%s'. Known: %s.".formatted(caseNo, material, known));
  }

  public static Refusal nothingAwaited(String caseNo, String what, Object state) {
    return new Refusal(
        "PERMIT-01005", "Case %s is %s and does not wait for %s.".formatted(caseNo, state, what));
  }

  public static Refusal otherSubmission(String idempotencyKey) {
    return new Refusal(
        "PERMIT-01006",
        "Idempotency key '%s' was used for another application. Use a new key."
            .formatted(idempotencyKey));
  }

  public static Refusal itemUnknown(String item, Collection<String> known) {
    return new Refusal(
        "PERMIT-01007", "There is no permit '%s'. Known: %s.".formatted(item, known));
  }

  public static Refusal fileTooLarge(String name, long size, long max) {
    return new Refusal(
        "PERMIT-01008", "File '%s' has %d bytes; at most %d are taken.".formatted(name, size, max));
  }

  public static Refusal fileTypeRefused(String name) {
    return new Refusal(
        "PERMIT-01009", "File '%s' is no PDF, PNG or JPEG. Send one of these.".formatted(name));
  }

  public static Refusal holderUnknown(String caseNo, String answer) {
    return new Refusal(
        "PERMIT-01020",
        "The application of case %s has no answer '%s', which names the holder of the licence."
            .formatted(caseNo, answer));
  }

  public static Refusal nothingToView(String caseNo) {
    return new Refusal(
        "PERMIT-01021", "Say which of the applicant's data in case %s you need.".formatted(caseNo));
  }

  public static Refusal viewedWithoutReason(String caseNo, int max) {
    return new Refusal(
        "PERMIT-01022",
        "Say why you need the applicant's data in case %s, in at most %d characters."
            .formatted(caseNo, max));
  }

  public static Refusal materialSettled(String caseNo, String material, Object state) {
    return new Refusal(
        "PERMIT-01023",
        "Material '%s' of case %s is %s and cannot be replaced now."
            .formatted(material, caseNo, state));
  }

  public static Refusal visitReasonUnknown(String code, Collection<String> known) {
    return new Refusal(
        "PERMIT-01024", "'%s' is no reason of a visit. Known: %s.".formatted(code, known));
  }

  public static Refusal visitNotAlerted(String caseNo, int seq) {
    return new Refusal(
        "PERMIT-01025",
        "Nobody asks why entry %d of case %s was another visit.".formatted(seq, caseNo));
  }

  public static Refusal visitAfterEnd(String caseNo, Object state) {
    return new Refusal(
        "PERMIT-01026", "Case %s is %s; visits count until then.".formatted(caseNo, state));
  }

  public static Refusal visitNoteTooLong(int max) {
    return new Refusal("PERMIT-01027", "Say it in at most %d characters.".formatted(max));
  }

  public static Refusal figureUnknown(String by, Collection<String> known) {
    return new Refusal(
        "PERMIT-01028", "Figures are not added up by '%s'. Possible: %s.".formatted(by, known));
  }
}
