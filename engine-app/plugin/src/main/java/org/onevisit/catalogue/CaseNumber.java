package org.onevisit.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The public number of a case (办件编号): day of filing, county, serial of that day and county, check
 * digit. The check is ISO 7064 MOD 11,10, because it is a digit too and so the number can be told
 * over the telephone.
 */
public record CaseNumber(LocalDate filed, String county, int serial) {

  public CaseNumber {
    if (!county.matches("\\d{6}") || serial < 1 || serial > 999_999) {
      throw new CatalogueException(
          "A case number takes a six-digit county and a serial of 1 to 999999, not '%s' and %d"
              .formatted(county, serial));
    }
  }

  /** Reads a number as people type it; a wrong one is refused with what is wrong. */
  public static CaseNumber parse(String text) {
    if (!text.matches("\\d{21}")) {
      throw new CatalogueException("A case number has 21 digits");
    }
    if (HybridCheck.MOD_11_10.of(text.substring(0, 20)) != text.charAt(20)) {
      throw new CatalogueException("The last digit of the case number does not fit the others");
    }
    return new CaseNumber(
        filed(text.substring(0, 8)),
        text.substring(8, 14),
        Integer.parseInt(text.substring(14, 20)));
  }

  @Override
  public String toString() {
    String digits =
        DateTimeFormatter.BASIC_ISO_DATE.format(filed) + county + "%06d".formatted(serial);
    return digits + HybridCheck.MOD_11_10.of(digits);
  }

  private static LocalDate filed(String digits) {
    try {
      return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      throw new CatalogueException("A case number begins with the day of filing", e);
    }
  }
}
