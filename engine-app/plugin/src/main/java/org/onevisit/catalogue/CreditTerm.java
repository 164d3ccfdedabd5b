package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * For how long an entry stays on the credit record.
 *
 * @param years kept and shown from the day of the finding
 */
public record CreditTerm(
    Standing standing, int years, String legalBasis, LocalDate validFrom, LocalDate validTo)
    implements InForce {

  private static final List<CreditTerm> SHIPPED =
      Json.shipped("credit.json", File.class).orElseThrow().terms();

  /** The term in force on a day. */
  public static CreditTerm of(Standing standing, LocalDate day) {
    return SHIPPED.stream()
        .filter(term -> term.standing() == standing && term.validOn(day))
        .findFirst()
        .orElseThrow(() -> new CatalogueException("No credit term for " + standing + " on " + day));
  }

  /** The last day an entry found on a day is kept. */
  public LocalDate lastDay(LocalDate found) {
    return found.plusYears(years);
  }

  private record File(String source, List<CreditTerm> terms) {}
}
