package org.onevisit.casefile;

import org.onevisit.promise.CreditEntry;

/**
 * Who applies: personal data, kept in the case register alone.
 *
 * @param idType {@code identityNumber} or {@code creditCode}
 * @param phone null when not given
 * @param address where a parcel goes, null when the licence is collected
 */
public record Applicant(String name, String idType, String id, String phone, String address) {

  /** Under which pseudonym the applicant stands on the credit record. */
  public String creditSubject() {
    return CreditEntry.subject(idType, id);
  }

  /** Names of answers that begin so are personal data, and never become variables. */
  private static final String PERSONAL = "applicant";

  /** Tells by its name whether an answer is personal. */
  public static boolean isPersonal(String answer) {
    return answer.startsWith(PERSONAL);
  }

  /** What was answered to one of these questions, by its name in the start form. */
  public String answer(String key) {
    return switch (key) {
      case "applicantName" -> name;
      case "applicantIdType" -> idType;
      case "applicantId" -> id;
      case "applicantPhone" -> phone;
      case "applicantAddress" -> address;
      default -> null;
    };
  }

  /** The same with an answer put right; the identity document stays. */
  Applicant corrected(String key, String answer) {
    return new Applicant(
        key.equals("applicantName") ? answer : name,
        idType,
        id,
        key.equals("applicantPhone") ? answer : phone,
        key.equals("applicantAddress") ? answer : address);
  }

  /** Whether an organisation applies and no person. */
  public boolean isOrganisation() {
    return "creditCode".equals(idType);
  }
}
