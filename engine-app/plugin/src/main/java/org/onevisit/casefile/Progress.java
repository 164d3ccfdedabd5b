package org.onevisit.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.onevisit.catalogue.Lane;

/**
 * How far a case has come.
 *
 * @param outcome in one sentence, null while undecided
 * @param visits how often the applicant had to attend in person; two acts on one day are one visit
 * @param lastVisit null when there was none
 * @param entries number of entries in the case's record
 * @param chainHead hash of the last of them
 */
public record Progress(
    CaseState state,
    Instant acceptedAt,
    Instant decidedAt,
    Instant closedAt,
    String outcome,
    int visits,
    LocalDate lastVisit,
    int entries,
    String chainHead) {

  /** Whether the applicant may leave a lane for the ordinary way. */
  boolean mayLeave(Lane lane) {
    return lane != Lane.ORDINARY && state.isUndecided();
  }

  Progress to(CaseState next) {
    return new Progress(
        next, acceptedAt, decidedAt, closedAt, outcome, visits, lastVisit, entries, chainHead);
  }

  Progress accepted(Instant when) {
    return new Progress(
        state, when, decidedAt, closedAt, outcome, visits, lastVisit, entries, chainHead);
  }

  Progress decided(Instant when, String how) {
    return new Progress(
        state, acceptedAt, when, closedAt, how, visits, lastVisit, entries, chainHead);
  }

  Progress closed(Instant when, String how) {
    return new Progress(
        state, acceptedAt, decidedAt, when, how, visits, lastVisit, entries, chainHead);
  }

  /** Whether somebody who comes on a day comes again, after a visit on another day. */
  boolean isFurtherVisit(LocalDate day) {
    return visits > 0 && !day.equals(lastVisit);
  }

  Progress visited(LocalDate day) {
    var count = day.equals(lastVisit) ? visits : visits + 1;
    return new Progress(
        state, acceptedAt, decidedAt, closedAt, outcome, count, day, entries, chainHead);
  }

  Progress recorded(String head) {
    return new Progress(
        state, acceptedAt, decidedAt, closedAt, outcome, visits, lastVisit, entries + 1, head);
  }
}
