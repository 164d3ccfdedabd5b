package org.onevisit.clock;

import java.time.Instant;

/**
 * A period of the law that runs, or ran, in one case.
 *
 * @param kind key of the clock in the item's clocks table, e.g. {@code decision}
 * @param startedAt the event the period is counted from; its day is not counted
 * @param promisedDue end of the published shorter period; binds the agency and drives the lamp
 * @param statutoryDue end of the period of the law; after it the law is broken or takes effect
 * @param stoppedAt when the awaited act was done, null while running
 * @param provisional whether a calendar year not yet published was counted
 * @param legalBasis article of the statutory period
 * @param extension by how much it was prolonged, in its own unit; 0 when it was not
 * @param calendarVersion the version of the calendar its ends were reckoned by
 */
public record StatutoryClock(
    String caseNo,
    String kind,
    Instant startedAt,
    Instant promisedDue,
    Instant statutoryDue,
    ClockState state,
    Instant stoppedAt,
    boolean provisional,
    String legalBasis,
    int extension,
    int calendarVersion) {

  /** Whether the awaited act is still awaited: the period runs, or is paused. */
  public boolean isOpen() {
    return state == ClockState.RUNNING || state == ClockState.PAUSED;
  }

  /** Whether the period of the law has passed; while it is paused, it does not pass. */
  public boolean isPast(Instant now) {
    return state == ClockState.RUNNING && !now.isBefore(statutoryDue);
  }

  /** Returns the clock running or paused. */
  public StatutoryClock become(ClockState next) {
    return new StatutoryClock(
        caseNo,
        kind,
        startedAt,
        promisedDue,
        statutoryDue,
        next,
        stoppedAt,
        provisional,
        legalBasis,
        extension,
        calendarVersion);
  }

  /** Returns the clock prolonged; its ends are still to be reckoned. */
  public StatutoryClock extend(int by) {
    return new StatutoryClock(
        caseNo,
        kind,
        startedAt,
        promisedDue,
        statutoryDue,
        state,
        stoppedAt,
        provisional,
        legalBasis,
        by,
        calendarVersion);
  }

  /** Returns the clock with other ends, reckoned by a version of the calendar. */
  StatutoryClock due(Instant promised, Instant statutory, boolean isProvisional, int version) {
    return new StatutoryClock(
        caseNo,
        kind,
        startedAt,
        promised,
        statutory,
        state,
        stoppedAt,
        isProvisional,
        legalBasis,
        extension,
        version);
  }

  /** Returns the clock stopped by the awaited act: met, or breached when the act came too late. */
  public StatutoryClock stop(Instant when) {
    return end(isPast(when) ? ClockState.BREACHED : ClockState.MET, when);
  }

  /** Returns the clock stopped after days that were meant to pass. */
  public StatutoryClock elapse(Instant when) {
    return end(ClockState.MET, when);
  }

  /** Returns the clock ended because its act is no longer awaited. */
  public StatutoryClock cancel(Instant when) {
    return end(ClockState.CANCELLED, when);
  }

  private StatutoryClock end(ClockState end, Instant when) {
    return new StatutoryClock(
        caseNo,
        kind,
        startedAt,
        promisedDue,
        statutoryDue,
        end,
        when,
        provisional,
        legalBasis,
        extension,
        calendarVersion);
  }
}
