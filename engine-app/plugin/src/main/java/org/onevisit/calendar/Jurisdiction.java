package org.onevisit.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onevisit.clock.CalendarYear;
import org.onevisit.clock.Calendars;

/**
 * Whose law the clocks follow.
 *
 * @param calendar name of its calendar, {@code CN}
 * @param zone its legal time
 * @param workingWeek the days worked in an ordinary week
 * @param years what is known of its holidays before anybody enters a notice
 */
public record Jurisdiction(
    String calendar, ZoneId zone, Set<DayOfWeek> workingWeek, List<CalendarYear> years) {

  public Jurisdiction {
    workingWeek = Set.copyOf(workingWeek);
    years = List.copyOf(years);
  }

  /** Mainland China, with the notices of the State Council that are shipped. */
  public static Jurisdiction china() {
    return mondayToFriday("CN", Calendars.CHINA, Calendars.shippedYears("CN"));
  }

  /**
   * A jurisdiction that works from Monday to Friday.
   *
   * @param years its holidays, for example from {@link JollydayYears}
   */
  public static Jurisdiction mondayToFriday(
      String calendar, ZoneId zone, List<CalendarYear> years) {
    return new Jurisdiction(
        calendar, zone, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), years);
  }
}
