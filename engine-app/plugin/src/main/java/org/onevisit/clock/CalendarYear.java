package org.onevisit.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * The holidays and make-up working days of one year, in the shape of the holiday-cn files.
 *
 * @param papers the notices the year rests on
 */
public record CalendarYear(int year, List<String> papers, Status status, List<Day> days) {

  /**
   * PUBLISHED rests on the State Council's notice of the year. PROVISIONAL rests on the holiday
   * regulation alone: due dates in it are recomputed when the notice comes.
   */
  public enum Status {
    PUBLISHED,
    PROVISIONAL
  }

  /** A day that departs from the weekly pattern: off, or worked to make up for a day off. */
  public record Day(LocalDate date, String name, boolean isOffDay) {}
}
