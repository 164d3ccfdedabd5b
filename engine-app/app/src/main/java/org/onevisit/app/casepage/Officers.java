package org.onevisit.app.casepage;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** Which agencies officers work for. */
@Component
class Officers {

  private static final String WINDOW = "window";

  private final IdentityService identities;

  Officers(IdentityService identities) {
    this.identities = identities;
  }

  /** Whether whoever is signed in works for the agency. */
  boolean workFor(String agency) {
    return identities.getCurrentAuthentication().getTenantIds().contains(agency);
  }

  /** Whether whoever is signed in works at the same service window as another officer. */
  boolean windowOf(String officer) {
    return agenciesOf(officer).stream()
        .anyMatch(agency -> agency.startsWith(WINDOW) && workFor(agency));
  }

  private List<String> agenciesOf(String officer) {
    return identities
        .createTenantQuery()
        .userMember(officer)
        .includingGroupsOfUser(true)
        .list()
        .stream()
        .map(Tenant::getId)
        .toList();
  }
}
