package org.onevisit.desk;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onevisit.calendar.CalendarChange;
import org.onevisit.calendar.CalendarRegister;
import org.onevisit.calendar.CalendarState;
import org.onevisit.calendar.Jurisdiction;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.Hand;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;

/**
 * Where an administrator enters what changes the working days: the notice of a year, its
 * correction, a local closure. Each entry makes a new version of the calendar; every period that
 * runs is then reckoned anew in the background, whatever happens to the node that began it.
 */
public final class CalendarDesk {

  private final CaseTransactions transactions;
  private final Jurisdiction jurisdiction;
  private final Supplier<Agencies> agencies;
  private final Runnable recalculation;

  /**
   * Opens the desk.
   *
   * @param recalculation has every outdated period reckoned anew once the transaction has committed
   */
  public CalendarDesk(
      CaseTransactions transactions,
      Jurisdiction jurisdiction,
      Supplier<Agencies> agencies,
      Runnable recalculation) {
    this.transactions = transactions;
    this.jurisdiction = jurisdiction;
    this.agencies = agencies;
    this.recalculation = recalculation;
  }

  /** Whose working days are counted here. */
  public Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  /** The years and closures as they stand. */
  public CalendarState state() {
    return read(CalendarRegister::state);
  }

  /** Every version with what it brought, who entered it and when; the oldest first. */
  public List<CalendarChange> changes() {
    return read(CalendarRegister::changes);
  }

  /** How many cases are still to be reckoned anew. */
  public int outdatedCases() {
    return transactions.run(Hand.SYSTEM, work -> work.countOutdated());
  }

  /**
   * Enters a new or corrected year; entering the same again changes nothing.
   *
   * @param json in the form of the shipped {@code CN-2026.json}: year, papers (the notices), status
   *     (PUBLISHED or PROVISIONAL), days (date, name, isOffDay)
   * @param actor user id of who enters it
   * @throws org.onevisit.refusal.Refusal naming every fault at once; nothing has changed then
   */
  public void enterYear(int year, String json, String actor) {
    enter(actor, register -> register.enterYear(year, json));
  }

  /**
   * Enters a new or corrected closure of the offices of an area.
   *
   * @param id its name, of small letters, digits and hyphens
   * @param json area (a region's code), name, legalBasis, source (the order), days (dates)
   * @param actor user id of who enters it
   * @throws org.onevisit.refusal.Refusal naming every fault at once; nothing has changed then
   */
  public void enterClosure(String id, String json, String actor) {
    enter(actor, register -> register.enterClosure(id, json, this::isArea));
  }

  /** Takes back a closure that was entered by mistake. */
  public void withdrawClosure(String id, String actor) {
    enter(
        actor,
        register -> {
          register.withdrawClosure(id);
          return true;
        });
  }

  private boolean isArea(String area) {
    return agencies.get().all().stream()
        .filter(Agency::worksHere)
        .anyMatch(agency -> isWithin(agency.region(), area));
  }

  private static boolean isWithin(String region, String area) {
    return !area.isEmpty() && region.startsWith(area);
  }

  private void enter(String actor, Function<CalendarRegister, Boolean> entry) {
    Runnable once =
        () ->
            transactions.run(
                actor,
                work -> {
                  if (entry.apply(work.calendar())) {
                    recalculation.run();
                  }
                  return null;
                });
    try {
      once.run();
    } catch (RuntimeException e) {
      if (!TakenKey.isCauseOf(e)) {
        throw e;
      }
      // somebody else may have taken the same version's number at the same time
      once.run();
    }
  }

  private <T> T read(Function<CalendarRegister, T> question) {
    return transactions.run(Hand.SYSTEM, work -> question.apply(work.calendar()));
  }
}
