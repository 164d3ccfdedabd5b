package org.onevisit.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The covers, last resorts and strays, as one transaction reads and adds to them. */
public final class StaffBook {

  private final StaffStore store;
  private final String by;
  private final Instant at;

  /**
   * Opens the book.
   *
   * @param by who enters
   * @param at UTC
   */
  public StaffBook(Jdbi jdbi, String by, Instant at) {
    this.store = new StaffStore(jdbi);
    this.by = by;
    this.at = at;
  }

  /** The covers of an agency that hold on a day or later, also those ended since, in order. */
  public List<Cover> covers(String agency, LocalDate day) {
    return store.covers(agency, day);
  }

  public Optional<Cover> cover(String id) {
    return store.cover(id);
  }

  /** The absences of an officer at an agency on a day. */
  public List<Cover> absences(String agency, String officer, LocalDate day) {
    return on(agency, day).stream().filter(cover -> cover.absent().equals(officer)).toList();
  }

  /** Whose steps of a role an officer may do on a day, in a permit, because he covers. */
  public List<String> coveredBy(
      String officer, String agency, String role, String item, LocalDate day) {
    return on(agency, day).stream()
        .filter(cover -> cover.covering().equals(officer) && cover.isFor(role, item))
        .map(Cover::absent)
        .toList();
  }

  /** Whom an officer stands in for on a day with a role that must be named, a head's. */
  public Optional<String> standsInAs(
      String officer, String agency, String role, String item, LocalDate day) {
    return on(agency, day).stream()
        .filter(cover -> cover.role().equals(role) && cover.isFor(role, item))
        .filter(cover -> cover.covering().equals(officer))
        .map(Cover::absent)
        .findFirst();
  }

  private List<Cover> on(String agency, LocalDate day) {
    return store.covers(agency, day).stream().filter(cover -> cover.isOn(day)).toList();
  }

  /** Covers that hold, or will, in which somebody is absent or covers. */
  public List<Cover> of(String agency, String officer, LocalDate day) {
    return store.covers(agency, day).stream()
        .filter(cover -> cover.isAhead(day))
        .filter(cover -> cover.absent().equals(officer) || cover.covering().equals(officer))
        .toList();
  }

  /** A cover under which its covering officer would be absent, too. */
  public Optional<Cover> clash(Cover cover, LocalDate day) {
    return store.covers(cover.agency(), day).stream()
        .filter(other -> other.isAhead(day) && other.meets(cover))
        .filter(
            other ->
                other.absent().equals(cover.covering()) || other.covering().equals(cover.absent()))
        .findFirst();
  }

  public void enter(Cover cover) {
    store.add(cover);
  }

  public void end(Cover cover) {
    store.end(cover.endedBy(by, at));
  }

  /** Who has been entered as an agency's last resort. */
  public Optional<String> lastResort(String agency) {
    return store.lastResort(agency);
  }

  public void enterLastResort(String agency, String officer) {
    store.addLastResort(agency, officer, by, at);
  }

  /** The strays of an agency that are not settled, the oldest first. */
  public List<Stray> strays(String agency) {
    return store.strays(agency);
  }

  /** All that are not settled. */
  public List<Stray> strays() {
    return store.strays();
  }

  /** Notes a stray; gives false when it stands there already. */
  public boolean report(Stray stray) {
    return strays(stray.agency()).stream().noneMatch(stray::isSameAs) && store.report(stray);
  }

  public void settle(Stray stray) {
    store.settle(stray, at);
  }
}
