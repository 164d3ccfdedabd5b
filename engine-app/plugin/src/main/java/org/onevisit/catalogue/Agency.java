package org.onevisit.catalogue;

import java.time.LocalDate;

/**
 * An implementing agency (实施机关): one function in one region. Its id, function followed by region,
 * is at once its tenant and its group in the engine.
 */
public record Agency(
    String id,
    String name,
    String nameEn,
    String function,
    String region,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  public Agency {
    if (!id.equals(function + region)) {
      throw new CatalogueException(
          "Agency '%s' should be called '%s', its function and region"
              .formatted(id, function + region));
    }
  }

  public Level level() {
    return Level.of(region);
  }
}
