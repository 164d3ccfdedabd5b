package org.onevisit.clock;

import java.io.Reader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onevisit.catalogue.Json;

/** Loads working-day calendars from data. */
public final class Calendars {

  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private static final int FIRST_YEAR = 2025;

  private Calendars() {}

  /** The calendar of mainland China. */
  public static WorkCalendar china() {
    return WorkCalendar.mondayToFriday(CHINA, shippedYears("CN"));
  }

  /** One year in the form of the shipped {@code CN-2026.json}, such as a new notice. */
  public static CalendarYear year(Reader json) {
    return Json.read(json, CalendarYear.class);
  }

  /** The shipped years of a calendar, without a gap from the first. */
  public static List<CalendarYear> shippedYears(String id) {
    List<CalendarYear> years = new ArrayList<>();
    for (int year = FIRST_YEAR; ; year++) {
      Optional<CalendarYear> shipped =
          Json.shipped("calendar/%s-%d.json".formatted(id, year), CalendarYear.class);
      if (shipped.isEmpty()) {
        return years;
      }
      years.add(shipped.get());
    }
  }
}
