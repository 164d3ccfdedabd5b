package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What an applicant is told before signing a promise, in one go.
 *
 * @param version kept with every promise made in these words
 * @param clock by which such a promise is verified, unless the permit names another
 * @param verifier function of the agency that verifies it, unless the permit names another
 * @param onCreditRecord whether breaking it is put on the credit record
 */
public record Undertaking(
    PromiseKind kind,
    String version,
    LocalDate validFrom,
    LocalDate validTo,
    String clock,
    String verifier,
    boolean onCreditRecord,
    String zh,
    String en,
    String consequenceZh,
    String consequenceEn)
    implements InForce {

  private static final List<Undertaking> SHIPPED =
      Json.shipped("undertakings.json", File.class).orElseThrow().undertakings();

  /** The newest words for a kind of promise in force on a day. */
  public static Undertaking of(PromiseKind kind, LocalDate day) {
    return SHIPPED.stream()
        .filter(undertaking -> undertaking.kind() == kind && undertaking.validOn(day))
        .max(Comparator.comparing(Undertaking::validFrom))
        .orElseThrow(() -> new CatalogueException("No undertaking of kind " + kind + " on " + day));
  }

  /** The words about one material or condition, Chinese first. */
  public String about(String nameZh, String nameEn) {
    return zh.formatted(nameZh) + " " + en.formatted(nameEn);
  }

  /** Such a promise about a material, by its usual clock and verifier. */
  public PromiseSpec about(Material material) {
    return new PromiseSpec(
        material.material(),
        kind,
        material.nameZh(),
        material.nameEn(),
        clock,
        verifier,
        material.legalBasis(),
        material.status(),
        material.validFrom(),
        material.validTo());
  }

  /** What follows when the promise is broken, Chinese first. */
  public String consequence() {
    return consequenceZh + " " + consequenceEn;
  }

  private record File(String source, List<Undertaking> undertakings) {}
}
