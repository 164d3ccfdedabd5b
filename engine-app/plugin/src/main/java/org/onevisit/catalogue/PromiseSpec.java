package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.Map;

/**
 * A condition or fact the applicant may promise instead of proving it, one row of {@code
 * <item>-promises}.
 *
 * @param subject a key; where it is a material's, that material need not be supplied
 * @param clock by which it is verified
 * @param verifier function of the agency that verifies it, or {@code lead}
 */
public record PromiseSpec(
    String subject,
    PromiseKind kind,
    String nameZh,
    String nameEn,
    String clock,
    String verifier,
    String legalBasis,
    LegalStatus status,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  public static PromiseSpec of(Map<String, ?> columns) {
    var row = new Row(columns);
    return new PromiseSpec(
        row.text("subject"),
        row.word("kind", PromiseKind.class),
        row.text("nameZh"),
        row.text("nameEn"),
        row.text("clock"),
        row.text("verifier"),
        row.text("legalBasis"),
        row.word("status", LegalStatus.class),
        row.date("validFrom"),
        row.dateOrNull("validTo"));
  }
}
