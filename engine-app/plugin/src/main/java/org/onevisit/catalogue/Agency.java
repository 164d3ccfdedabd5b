package org.onevisit.catalogue;

import java.time.LocalDate;

/**
 * An implementing agency (实施机关): one function in one region. Its id, function followed by region,
 * is at once its tenant and its group in the engine.
 *
 * @param applyAt where people apply to it when it does not work with this installation; null while
 *     it does
 */
public record Agency(
    String id,
    String name,
    String nameEn,
    String function,
    String region,
    LocalDate validFrom,
    LocalDate validTo,
    String applyAt)
    implements InForce {

  public Agency {
    if (!id.equals(function + region)) {
      throw new CatalogueException(
          "Agency '%s' should be called '%s', its function and region"
              .formatted(id, function + region));
    }
  }

  /** Whether its officers work here; otherwise it is known so that people can be sent to it. */
  public boolean worksHere() {
    return applyAt == null;
  }

  public Level level() {
    return Level.of(region);
  }
}
