package org.onevisit.routing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.catalogue.Delegation;
import org.onevisit.catalogue.Power;
import org.onevisit.catalogue.Regions;
import org.onevisit.refusal.Fault;
import org.onevisit.refusal.RoutingRefusals;

/** The register of agencies, as one transaction reads and adds to it. */
public final class AgencyRegister {

  private final AgencyStore store;
  private final Agencies files;
  private final String by;
  private final Instant at;

  /**
   * Opens the register.
   *
   * @param by who enters
   */
  public AgencyRegister(Jdbi jdbi, AgencyHistory history, String by, Instant at) {
    this.store = new AgencyStore(jdbi);
    this.files = history.files();
    this.by = by;
    this.at = at;
  }

  /** Every entry, the oldest first. */
  public List<AgencyChange> changes() {
    return store.after(0);
  }

  /** The agencies as they stand. */
  public Agencies state() {
    return AgencyChange.applied(files, contents(changes()));
  }

  /** Enters a new or corrected agency. */
  public void enterAgency(String id, String json, Regions regions) {
    var entered = SentAgency.read(id, json, regions);
    enter(AgencyContent.of(entered), state().byId(id).filter(entered::equals).isPresent());
  }

  /** Enters a power that an agency has beside the one it is named after. */
  public void enterPower(String agency, String function, String json) {
    var entered = SentAgency.readPower(agency, function, json);
    enter(AgencyContent.of(entered), state().powers().contains(entered));
  }

  /** Enters a new or corrected delegation. */
  public void enterDelegation(String id, String json) {
    var entered = SentAgency.readDelegation(id, json);
    enter(AgencyContent.of(entered), state().delegations().contains(entered));
  }

  /** Takes back a power or delegation that was entered by mistake. */
  public void withdraw(String name) {
    var state = state();
    var known =
        Stream.concat(
                state.powers().stream().map(Power::key),
                state.delegations().stream().map(Delegation::id))
            .toList();
    if (!known.contains(name)) {
      throw RoutingRefusals.powerUnknown(name, known);
    }
    enter(AgencyContent.withdrawing(name), false);
  }

  private void enter(AgencyContent content, boolean isKnown) {
    if (isKnown) {
      return;
    }
    var changes = changes();
    var version = changes.isEmpty() ? 1 : changes.get(changes.size() - 1).version() + 1;
    refuseContradiction(Stream.concat(contents(changes).stream(), Stream.of(content)).toList());
    store.add(version, content, by, at);
  }

  private void refuseContradiction(List<AgencyContent> entries) {
    try {
      AgencyChange.applied(files, entries);
    } catch (CatalogueException contradiction) {
      throw RoutingRefusals.agencyFaulty(List.of(new Fault("", contradiction.getMessage())));
    }
  }

  private static List<AgencyContent> contents(List<AgencyChange> changes) {
    return changes.stream().map(AgencyChange::content).toList();
  }
}
