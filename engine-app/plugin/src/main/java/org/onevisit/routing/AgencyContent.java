package org.onevisit.routing;

import java.util.List;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Delegation;
import org.onevisit.catalogue.Power;

/**
 * What one entry brings: something new, or in place of what had its name.
 *
 * @param withdrawn names of powers and delegations that were entered by mistake
 */
public record AgencyContent(
    List<Agency> agencies,
    List<Power> powers,
    List<Delegation> delegations,
    List<String> withdrawn) {

  static AgencyContent of(Agency agency) {
    return new AgencyContent(List.of(agency), List.of(), List.of(), List.of());
  }

  static AgencyContent of(Power power) {
    return new AgencyContent(List.of(), List.of(power), List.of(), List.of());
  }

  static AgencyContent of(Delegation delegation) {
    return new AgencyContent(List.of(), List.of(), List.of(delegation), List.of());
  }

  static AgencyContent withdrawing(String name) {
    return new AgencyContent(List.of(), List.of(), List.of(), List.of(name));
  }
}
