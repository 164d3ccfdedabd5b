package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A condition an agency may set when it agrees, one row of {@code <item>-conditions}; it is carried
 * into the licence.
 *
 * @param contradicts codes of conditions that cannot be met beside this one
 */
public record ConditionSpec(
    String condition,
    String textZh,
    String textEn,
    List<String> contradicts,
    String legalBasis,
    LegalStatus status,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  public static ConditionSpec of(Map<String, ?> columns) {
    Row row = new Row(columns);
    return new ConditionSpec(
        row.text("condition"),
        row.text("textZh"),
        row.text("textEn"),
        Stream.of(row.text("contradicts").split(","))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .toList(),
        row.text("legalBasis"),
        row.word("status", LegalStatus.class),
        row.date("validFrom"),
        row.dateOrNull("validTo"));
  }
}
