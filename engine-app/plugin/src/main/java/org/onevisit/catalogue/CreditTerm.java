package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * For how long an entry stays on the credit record, and how it may come off it before.
 *
 * @param years kept and shown from the day of the finding
 */
public record CreditTerm(
    Standing standing,
    int years,
    Objection objection,
    Repair repair,
    String legalBasis,
    LocalDate validFrom,
    LocalDate validTo)
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

  /**
   * The applicant says that the entry is wrong (异议).
   *
   * @param workingDays within which it is answered
   * @param countsMeanwhile whether the entry speaks against the applicant until then
   */
  public record Objection(int workingDays, boolean countsMeanwhile, String legalBasis) {}

  /**
   * The applicant has put right what was broken (信用修复).
   *
   * @param afterMonths the least time from the finding
   * @param workingDays within which it is answered
   */
  public record Repair(int afterMonths, int workingDays, String legalBasis) {

    /** The first day on which an entry found on a day can be repaired. */
    public LocalDate firstDay(LocalDate found) {
      return found.plusMonths(afterMonths);
    }
  }

  private record File(String source, List<CreditTerm> terms) {}
}
