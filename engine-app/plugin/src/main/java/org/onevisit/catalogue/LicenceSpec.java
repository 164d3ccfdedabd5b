package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.Map;

/**
 * The licence an item results in, one row of {@code <item>-licence}.
 *
 * @param series capital letters and digits that begin every number of this licence
 * @param typeCode licence type in the identifier: credit code of the defining body and three digits
 * @param validYears for how many years it is valid; 0 when it has no end
 */
public record LicenceSpec(
    String nameZh,
    String nameEn,
    String series,
    String typeCode,
    int validYears,
    String legalBasis,
    LegalStatus status,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  /** The last day of validity of a licence issued on a day, or null when it has no end. */
  public LocalDate lastDay(LocalDate issued) {
    return validYears == 0 ? null : issued.plusYears(validYears).minusDays(1);
  }

  public static LicenceSpec of(Map<String, ?> columns) {
    Row row = new Row(columns);
    return new LicenceSpec(
        row.text("nameZh"),
        row.text("nameEn"),
        row.text("series"),
        row.text("typeCode"),
        row.number("validYears"),
        row.text("legalBasis"),
        row.word("status", LegalStatus.class),
        row.date("validFrom"),
        row.dateOrNull("validTo"));
  }
}
