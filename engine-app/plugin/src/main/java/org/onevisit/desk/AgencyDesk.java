package org.onevisit.desk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.Hand;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Regions;
import org.onevisit.routing.AgencyChange;
import org.onevisit.routing.AgencyRegister;
import org.onevisit.routing.Asked;
import org.onevisit.routing.Route;
import org.onevisit.routing.Router;

/**
 * Where an administrator enters agencies, their powers and what they delegate to each other, each
 * with the days on which it holds. Entries are kept with who made them and when; what is routed
 * from then on follows them on every node, and tasks that are open stay where they are.
 */
public final class AgencyDesk {

  private final CaseTransactions transactions;
  private final Regions regions;

  public AgencyDesk(CaseTransactions transactions, Regions regions) {
    this.transactions = transactions;
    this.regions = regions;
  }

  /** The agencies as they stand, with their powers and delegations. */
  public Agencies state() {
    return read(AgencyRegister::state);
  }

  /** Every entry, the oldest first. */
  public List<AgencyChange> changes() {
    return read(AgencyRegister::changes);
  }

  /** Where a step goes, as things stand now, and why. */
  public Route route(Asked asked) {
    var state = state();
    return new Router(() -> state, regions).route(asked);
  }

  /**
   * Enters a new or corrected agency; entering the same again changes nothing.
   *
   * @param id its function followed by its region
   * @param json name, nameEn, function, region, validFrom, validTo (or none while no end is known),
   *     applyAt (where it does not work here)
   * @param actor user id of who enters it
   * @throws org.onevisit.refusal.Refusal naming every fault at once; nothing has changed then
   */
  public void enterAgency(String id, String json, String actor) {
    enter(actor, register -> register.enterAgency(id, json, regions));
  }

  /**
   * Enters a power that an agency has, in its own name, beside the one it is named after.
   *
   * @param json validFrom, validTo, legalBasis
   * @throws org.onevisit.refusal.Refusal naming every fault at once; nothing has changed then
   */
  public void enterPower(String agency, String function, String json, String actor) {
    enter(actor, register -> register.enterPower(agency, function, json));
  }

  /**
   * Enters a new or corrected delegation (Licensing Law art 24).
   *
   * @param id its name, of small letters, digits and hyphens
   * @param json from, to (agencies), function, items (keys of permits; none for all), region (none
   *     for the whole of the delegating agency's), validFrom, validTo, legalBasis, source (the
   *     paper)
   * @throws org.onevisit.refusal.Refusal naming every fault at once; nothing has changed then
   */
  public void enterDelegation(String id, String json, String actor) {
    enter(actor, register -> register.enterDelegation(id, json));
  }

  /**
   * Takes back a power ({@code function@agency}) or delegation entered by mistake. One that ends is
   * entered again with its last day.
   */
  public void withdraw(String name, String actor) {
    enter(actor, register -> register.withdraw(name));
  }

  private void enter(String actor, Consumer<AgencyRegister> entry) {
    Function<AgencyRegister, Void> once =
        register -> {
          entry.accept(register);
          return null;
        };
    Runnable attempt = () -> transactions.run(actor, work -> once.apply(work.agencies()));
    try {
      attempt.run();
    } catch (RuntimeException e) {
      if (!TakenKey.isCauseOf(e)) {
        throw e;
      }
      // somebody else has taken the same version's number at the same time
      attempt.run();
    }
    transactions.run(Hand.SYSTEM, work -> work.knownAgencies());
  }

  private <T> T read(Function<AgencyRegister, T> question) {
    return transactions.run(Hand.SYSTEM, work -> question.apply(work.agencies()));
  }
}
