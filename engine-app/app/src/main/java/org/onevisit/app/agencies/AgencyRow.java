package org.onevisit.app.agencies;

import java.time.LocalDate;
import java.util.List;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Delegation;
import org.onevisit.catalogue.InForce;
import org.onevisit.catalogue.Power;
import org.onevisit.catalogue.Region;

/**
 * An agency in the register.
 *
 * @param powers what it has power over beside what it is named after, whenever
 * @param gives what it has others do in its name
 * @param does what it does in the name of others
 * @param isInForce on the day that was asked
 */
record AgencyRow(
    Agency agency,
    Region region,
    List<Power> powers,
    List<Delegation> gives,
    List<Delegation> does,
    boolean isInForce) {

  static AgencyRow of(Agency agency, Agencies all, Region region, LocalDate on) {
    return new AgencyRow(
        agency,
        region,
        all.powers().stream().filter(power -> power.agency().equals(agency.id())).toList(),
        all.delegations().stream().filter(given -> given.from().equals(agency.id())).toList(),
        all.delegations().stream().filter(given -> given.to().equals(agency.id())).toList(),
        agency.validOn(on));
  }

  /** From the first day to the last, which may be open. */
  public String days(InForce fact) {
    return fact.validFrom() + " – " + (fact.validTo() == null ? "" : fact.validTo());
  }

  boolean has(String function) {
    return agency.function().equals(function)
        || powers.stream().anyMatch(power -> power.function().equals(function))
        || does.stream().anyMatch(given -> given.function().equals(function));
  }
}
