package org.onevisit.licence;

import java.time.LocalDate;
import java.util.List;
import org.onevisit.catalogue.InForce;
import org.onevisit.catalogue.Json;
import org.onevisit.refusal.PromiseRefusals;

/**
 * A ground on which a licence ends: 撤销 (art 69), 撤回 (art 8), 吊销 (a penalty) or 注销 (art 70).
 *
 * @param end what becomes of the licence
 * @param from the states in which it may stand before
 * @param secondOfficer whether one officer proposes it and another decides
 * @param collective whether those responsible discuss it together first, whose minutes are named
 * @param heard whether the holder is heard first
 * @param compensated whether the holder may ask for compensation
 */
public record EndGround(
    String ground,
    LicenceState end,
    List<LicenceState> from,
    boolean secondOfficer,
    boolean collective,
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

  /**
   * A ground by its code.
   *
   * @throws org.onevisit.refusal.Refusal when a licence in its state cannot end for it on that day
   */
  public static EndGround of(Licence licence, String code, LocalDate day) {
    var possible = of(licence.state(), day);
    return possible.stream()
        .filter(ground -> ground.ground().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                PromiseRefusals.endGroundUnknown(
                    licence.licenceNo(),
                    licence.state(),
                    code,
                    possible.stream().map(EndGround::ground).toList()));
  }

  private record File(String source, List<EndGround> grounds) {}
}
