package org.onevisit.app.api;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Delegation;
import org.onevisit.catalogue.Power;
import org.onevisit.routing.AgencyChange;
import org.onevisit.routing.AgencyContent;

/**
 * The register of agencies as it stands.
 *
 * @param entries what was entered at run time, the newest first
 */
record AgenciesView(
    List<Agency> agencies, List<Power> powers, List<Delegation> delegations, List<Entry> entries) {

  static AgenciesView of(Agencies agencies, List<Entry> entries) {
    return new AgenciesView(agencies.all(), agencies.powers(), agencies.delegations(), entries);
  }

  /**
   * When something was entered, and what it brought.
   *
   * @param enteredBy user id, told to administrators alone
   */
  record Entry(
      int version,
      @JsonInclude(NON_NULL) String enteredBy,
      Instant enteredAt,
      AgencyContent content) {

    static Entry of(AgencyChange change, boolean tellsWho) {
      return new Entry(
          change.version(),
          tellsWho ? change.enteredBy() : null,
          change.enteredAt(),
          change.content());
    }
  }
}
