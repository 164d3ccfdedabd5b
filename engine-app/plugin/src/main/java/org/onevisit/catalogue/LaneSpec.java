package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.Map;

/**
 * A lane an item offers, one row of {@code <item>-lanes}.
 *
 * @param risk of the matter when it is handled so; the trust gate reads it
 */
public record LaneSpec(
    Lane lane,
    String nameZh,
    String nameEn,
    Risk risk,
    String legalBasis,
    LegalStatus status,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  public static LaneSpec of(Map<String, ?> columns) {
    var row = new Row(columns);
    return new LaneSpec(
        row.word("lane", Lane.class),
        row.text("nameZh"),
        row.text("nameEn"),
        row.word("risk", Risk.class),
        row.text("legalBasis"),
        row.word("status", LegalStatus.class),
        row.date("validFrom"),
        row.dateOrNull("validTo"));
  }
}
