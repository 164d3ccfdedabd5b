package org.onevisit.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.catalogue.InForce;
import org.onevisit.catalogue.Json;

/**
 * What an applicant is told before signing, in one go.
 *
 * @param version kept with every promise made in these words
 */
public record Undertaking(
    PromiseKind kind, String version, LocalDate validFrom, LocalDate validTo, String zh, String en)
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

  private record File(String source, List<Undertaking> undertakings) {}
}
