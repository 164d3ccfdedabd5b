package org.onevisit.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Delegation;
import org.onevisit.catalogue.Power;

/**
 * An entry in the register of agencies.
 *
 * @param version from 1
 * @param enteredBy user id
 */
public record AgencyChange(
    int version, AgencyContent content, String enteredBy, Instant enteredAt) {

  /**
   * The agencies of the files with everything that was entered since.
   *
   * @throws org.onevisit.catalogue.CatalogueException naming every contradiction
   */
  static Agencies applied(Agencies files, Collection<AgencyContent> entries) {
    Map<String, Agency> agencies = new LinkedHashMap<>();
    Map<String, Power> powers = new LinkedHashMap<>();
    Map<String, Delegation> delegations = new LinkedHashMap<>();
    files.all().forEach(agency -> agencies.put(agency.id(), agency));
    files.powers().forEach(power -> powers.put(power.key(), power));
    files.delegations().forEach(delegation -> delegations.put(delegation.id(), delegation));
    for (var entry : entries) {
      entry.agencies().forEach(agency -> agencies.put(agency.id(), agency));
      entry.powers().forEach(power -> powers.put(power.key(), power));
      entry.delegations().forEach(delegation -> delegations.put(delegation.id(), delegation));
      entry.withdrawn().forEach(powers::remove);
      entry.withdrawn().forEach(delegations::remove);
    }
    return new Agencies(agencies.values(), powers.values(), delegations.values());
  }
}
