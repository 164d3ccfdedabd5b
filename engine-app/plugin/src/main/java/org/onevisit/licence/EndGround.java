package org.onevisit.licence;

import java.time.LocalDate;
import java.util.List;
import org.onevisit.catalogue.InForce;
import org.onevisit.catalogue.Json;

/**
 * A ground on which a licence ends: 撤销 (art 69), 撤回 (art 8), 吊销 (a penalty) or 注销 (art 70).
 *
 * @param end what becomes of the licence
 * @param from the states in which it may stand before
 * @param heard whether the holder is heard first
 * @param compensated whether the holder may ask for compensation
 */
public record EndGround(
    String ground,
    LicenceState end,
    List<LicenceState> from,
    boolean heard,
    boolean compensated,
    String zh,
    String en,
    String legalBasis,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  private static final List<EndGround> SHIPPED =
      Json.shipped("licence-ends.json", File.class).orElseThrow().grounds();

  /** The grounds of a day on which a licence in a state can end. */
  public static List<EndGround> of(LicenceState state, LocalDate day) {
    return SHIPPED.stream()
        .filter(ground -> ground.validOn(day) && ground.from().contains(state))
        .toList();
  }

  private record File(String source, List<EndGround> grounds) {}
}
