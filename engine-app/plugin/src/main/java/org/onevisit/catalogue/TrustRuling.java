package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the trust gate says of a kind of promise, one row of {@code trust-gate}.
 *
 * @param offered whether such a promise is taken; a row that refuses outweighs all that offer
 * @param binds the stage by which it is verified
 * @param sampleRate how many of a hundred promises are verified at all; the others are exempt
 * @param reasonZh why, for the applicant
 */
public record TrustRuling(
    boolean offered,
    Stage binds,
    Means means,
    int sampleRate,
    String reasonZh,
    String reasonEn,
    String legalBasis,
    LegalStatus status,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  /** The reason in both languages. */
  public String reason() {
    return reasonZh + " " + reasonEn;
  }

  public static TrustRuling of(Map<String, ?> columns) {
    var row = new Row(columns);
    return new TrustRuling(
        row.flag("offered"),
        row.word("binds", Stage.class),
        row.word("means", Means.class),
        row.number("sampleRate"),
        row.text("reasonZh"),
        row.text("reasonEn"),
        row.text("legalBasis"),
        row.word("status", LegalStatus.class),
        row.date("validFrom"),
        row.dateOrNull("validTo"));
  }
}
