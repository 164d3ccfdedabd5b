package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.Map;

/**
 * The licence an item results in, one row of {@code <item>-licence}.
 *
 * @param series capital letters and digits that begin every number of this licence
 * @param typeCode licence type in the identifier: credit code of the defining body and three digits
 * @param validYears for how many years it is valid; 0 when it has no end
 * @param holder which answer of the application names the holder
 * @param place which answer names the place it is exercised at; empty when it names none
 * @param placeZh what the place is called on the licence
 */
public record LicenceSpec(
    String nameZh,
    String nameEn,
    String series,
    String typeCode,
    int validYears,
    String holder,
    String place,
    String placeZh,
    String placeEn,
    String legalBasis,
    LegalStatus status,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  /** The holder where the table names no other: the applicant. */
  public static final String APPLICANT = "applicantName";

  /** Whether it is for whoever applies, and not for an organisation that the application names. */
  public boolean isForApplicant() {
    return APPLICANT.equals(holder);
  }

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
        row.textOr("holder", APPLICANT),
        row.text("place"),
        row.text("placeZh"),
        row.text("placeEn"),
        row.text("legalBasis"),
        row.word("status", LegalStatus.class),
        row.date("validFrom"),
        row.dateOrNull("validTo"));
  }
}
