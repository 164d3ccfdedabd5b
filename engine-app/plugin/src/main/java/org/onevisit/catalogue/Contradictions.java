package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What cannot be true of agencies at once: nobody could say who has a power. */
final class Contradictions {

  private final Agencies agencies;
  private final List<String> found = new ArrayList<>();

  private Contradictions(Agencies agencies) {
    this.agencies = agencies;
  }

  static List<String> of(Agencies agencies) {
    var contradictions = new Contradictions(agencies);
    contradictions.look();
    return contradictions.found;
  }

  private void look() {
    var powers = agencies.powers();
    var delegations = agencies.delegations();
    for (var i = 0; i < powers.size(); i++) {
      look(powers.get(i), powers.subList(0, i));
    }
    for (var i = 0; i < delegations.size(); i++) {
      look(delegations.get(i), delegations.subList(0, i));
    }
  }

  private void look(Power power, List<Power> earlier) {
    var holder = known(power.agency(), "Power '%s'".formatted(power.key()));
    if (holder.isEmpty()) {
      return;
    }
    var region = holder.get().region();
    agencies
        .byId(power.function() + region)
        .filter(power::meets)
        .ifPresent(own -> clash(power, own.id()));
    earlier.stream()
        .filter(other -> other.function().equals(power.function()) && other.meets(power))
        .filter(
            other ->
                agencies.byId(other.agency()).filter(a -> a.region().equals(region)).isPresent())
        .forEach(other -> clash(power, other.agency()));
  }

  private void clash(Power power, String other) {
    found.add(
        "Power '%s' cannot be beside that of '%s', which has it at the same time; let one end before the other begins."
            .formatted(power.key(), other));
  }

  private void look(Delegation delegation, List<Delegation> earlier) {
    var what = "Delegation '%s'".formatted(delegation.id());
    var from = known(delegation.from(), what);
    var to = known(delegation.to(), what);
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    if (from.equals(to)) {
      found.add(what + " is from an agency to itself.");
    }
    if (!to.get().worksHere()) {
      found.add("%s is to '%s', which does not work here.".formatted(what, delegation.to()));
    }
    if (!has(from.get(), delegation.function(), delegation.validFrom())) {
      found.add(
          "%s is of '%s', over which '%s' has no power on %s."
              .formatted(what, delegation.function(), delegation.from(), delegation.validFrom()));
    }
    if (delegation.region() != null && !delegation.region().startsWith(from.get().region())) {
      found.add(
          "%s is for region '%s', which does not lie in %s of '%s'."
              .formatted(what, delegation.region(), from.get().region(), delegation.from()));
    }
    earlier.stream()
        .filter(delegation::overlaps)
        .forEach(
            other ->
                found.add(
                    "%s covers what '%s' covers at the same time; part them by dates, permits or region."
                        .formatted(what, other.id())));
  }

  private boolean has(Agency agency, String function, LocalDate on) {
    return agencies
        .at(function, agency.region(), on)
        .filter(holder -> holder.id().equals(agency.id()))
        .isPresent();
  }

  private Optional<Agency> known(String agency, String what) {
    var known = agencies.byId(agency);
    if (known.isEmpty()) {
      found.add("%s names agency '%s', which is unknown.".formatted(what, agency));
    }
    return known;
  }
}
