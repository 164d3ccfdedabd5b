package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.Map;

/**
 * A ground on which the item may be refused, one row of {@code <item>-grounds}. A refusal is in
 * writing and names its reason (Administrative Licensing Law art 38).
 */
public record RefusalGround(
    String ground,
    String textZh,
    String textEn,
    String legalBasis,
    LegalStatus status,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  public static RefusalGround of(Map<String, ?> columns) {
    Row row = new Row(columns);
    return new RefusalGround(
        row.text("ground"),
        row.text("textZh"),
        row.text("textEn"),
        row.text("legalBasis"),
        row.word("status", LegalStatus.class),
        row.date("validFrom"),
        row.dateOrNull("validTo"));
  }
}
