package org.onevisit.app.casepage;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.onevisit.app.engine.AsSystem;
import org.onevisit.app.engine.Oversight;
import org.onevisit.catalogue.Head;
import org.onevisit.desk.StaffDesk;
import org.springframework.stereotype.Component;

/** Which agencies officers work for. */
@Component
class Officers {

  private static final String WINDOW = "window";

  private final IdentityService identities;
  private final AsSystem system;
  private final StaffDesk staff;

  Officers(IdentityService identities, AsSystem system, StaffDesk staff) {
    this.identities = identities;
    this.system = system;
    this.staff = staff;
  }

  /** The agencies whoever is signed in works for or administers. */
  List<String> agencies() {
    return identities.getCurrentAuthentication().getTenantIds();
  }

  /** The regions whoever is signed in supervises. */
  List<String> regions() {
    return Oversight.regions(groups());
  }

  /** Whether whoever is signed in works for the agency. */
  boolean workFor(String agency) {
    return identities.getCurrentAuthentication().getGroupIds().contains(agency);
  }

  /** Whether whoever is signed in administers the agency, but does none of its work. */
  boolean administer(String agency) {
    return groups().contains(Oversight.administratorsOf(agency));
  }

  /** Whether whoever is signed in supervises the region, or one that it lies in. */
  boolean supervise(String region) {
    return regions().stream().anyMatch(region::startsWith);
  }

  /** The engine's groups of whoever is signed in. */
  Set<String> groups() {
    return Set.copyOf(identities.getCurrentAuthentication().getGroupIds());
  }

  /** Whether whoever is signed in is the head of the agency. */
  boolean areHeadOf(String agency) {
    return groups().contains(Head.AGENCY.groupAt(agency));
  }

  /** Whether whoever is signed in is its head today, if only because he covers in that permit. */
  boolean actAsHeadOf(String agency, String item) {
    var user = identities.getCurrentAuthentication().getUserId();
    return areHeadOf(agency) || staff.isHead(user, Head.AGENCY, agency, item);
  }

  /** Whether whoever is signed in works at the same service window as another officer. */
  boolean windowOf(String officer) {
    return agenciesOf(officer).stream()
        .anyMatch(agency -> agency.startsWith(WINDOW) && workFor(agency));
  }

  private List<String> agenciesOf(String officer) {
    return system.ask(
        () ->
            identities
                .createTenantQuery()
                .userMember(officer)
                .includingGroupsOfUser(true)
                .list()
                .stream()
                .map(Tenant::getId)
                .toList());
  }
}
