package org.onevisit.app.signin;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import java.util.Set;
import java.util.function.Supplier;
import org.onevisit.app.engine.Grants;
import org.onevisit.app.engine.Oversight;
import org.onevisit.app.engine.StaffDirectory.UnknownHere;
import org.onevisit.app.signin.Claims.Told;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Head;
import org.springframework.stereotype.Component;

/** The groups that go with what the government's directory says of somebody. */
@Component
class Places {

  private final Supplier<Agencies> agencies;

  Places(Supplier<Agencies> agencies) {
    this.agencies = agencies;
  }

  /**
   * The engine's groups.
   *
   * @throws UnknownHere when the agency is unknown or not of the level that was told
   */
  Set<String> of(Told told) {
    return switch (told.role()) {
      case "administrator" -> Set.of(CAMUNDA_ADMIN);
      case "designer" -> Set.of(Grants.DESIGNERS);
      case "supervisor" -> Set.of(Oversight.supervisorsOf(told.region()));
      case "agencyAdministrator" -> Set.of(Oversight.administratorsOf(agency(told)));
      case "head" -> Set.of(agency(told), Head.AGENCY.groupAt(agency(told)));
      case "governmentHead" ->
          Set.of(
              agency(told),
              Head.AGENCY.groupAt(agency(told)),
              Head.GOVERNMENT.groupAt(agency(told)));
      default -> Set.of(agency(told));
    };
  }

  private String agency(Told told) {
    var agency =
        agencies
            .get()
            .byId(told.agency())
            .orElseThrow(() -> new UnknownHere("There is no agency '%s'".formatted(told.agency())));
    if (!agency.level().code().equals(told.level())) {
      throw new UnknownHere(
          "Agency '%s' is of level '%s', not '%s'"
              .formatted(agency.id(), agency.level().code(), told.level()));
    }
    return agency.id();
  }
}
