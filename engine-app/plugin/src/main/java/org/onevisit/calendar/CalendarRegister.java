package org.onevisit.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.clock.LocalClosure;
import org.onevisit.refusal.ClockRefusals;

/** The calendar's book of entries, as one transaction reads and adds to it. */
public final class CalendarRegister {

  private final CalendarStore store;
  private final Jurisdiction jurisdiction;
  private final String by;
  private final Instant at;

  /**
   * Opens the book.
   *
   * @param by who enters
   */
  public CalendarRegister(Jdbi jdbi, Jurisdiction jurisdiction, String by, Instant at) {
    this.store = new CalendarStore(jdbi);
    this.jurisdiction = jurisdiction;
    this.by = by;
    this.at = at;
  }

  /** Every version, the oldest first. */
  public List<CalendarChange> changes() {
    return store.after(0);
  }

  /** What the calendar consists of now. */
  public CalendarState state() {
    return CalendarState.at(Integer.MAX_VALUE, changes());
  }

  /**
   * Enters a new or corrected year.
   *
   * @return whether that was news
   * @throws org.onevisit.refusal.Refusal naming every fault at once
   */
  public boolean enterYear(int year, String json) {
    var known = state().year(year);
    var entered = SentYear.read(year, json, jurisdiction, known);
    return addUnless(known.equals(Optional.of(entered)), CalendarContent.ofYears(List.of(entered)));
  }

  /**
   * Enters a new or corrected local closure.
   *
   * @param isArea whether agencies work in an area
   * @return whether that was news
   * @throws org.onevisit.refusal.Refusal naming every fault at once
   */
  public boolean enterClosure(String id, String json, Predicate<String> isArea) {
    var entered = SentClosure.read(id, json, isArea);
    return addUnless(state().closures().contains(entered), CalendarContent.of(entered));
  }

  /** Takes back a closure that was entered by mistake. */
  public void withdrawClosure(String id) {
    var known = state().closures().stream().map(LocalClosure::id).toList();
    if (!known.contains(id)) {
      throw ClockRefusals.closureUnknown(id, known);
    }
    addUnless(false, CalendarContent.withdrawing(id));
  }

  private boolean addUnless(boolean isKnown, CalendarContent content) {
    if (!isKnown) {
      store.add(jurisdiction.calendar(), content, by, at);
    }
    return !isKnown;
  }
}
