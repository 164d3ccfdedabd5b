package org.onevisit.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.Reckoning;

/**
 * A clock of a case with the whole way to its due dates.
 *
 * @param stoppedAt null while it runs
 * @param provisional whether a calendar year not yet published was counted
 * @param calendarVersion the version of the calendar by which it was reckoned
 * @param papers the notices that version of the calendar rests on in the years counted
 * @param agrees whether reckoning it anew gives the instants of the record
 */
public record ClockExplained(
    String clock,
    ClockState state,
    Instant startedAt,
    Instant stoppedAt,
    boolean provisional,
    int calendarVersion,
    List<String> papers,
    String legalBasis,
    boolean agrees,
    Period promised,
    Period statutory) {

  /**
   * @param due the first instant that is late
   * @param lastDay the last day in time
   */
  public record Period(
      int length, String unit, Instant due, LocalDate lastDay, List<Line> derivation) {}

  /**
   * @param name the holiday, or the special procedure's code; else empty
   * @param passed how many days, or minutes of a period in hours, have been counted by then
   * @param zh why
   * @param en why
   * @param legalBasis the article that says so
   */
  public record Line(
      LocalDate day,
      Instant until,
      Reckoning reckoning,
      String name,
      long passed,
      String zh,
      String en,
      String legalBasis) {}
}
