package org.onevisit.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * When a period ends, reckoned with a pencil: every day of the years at hand is written down with
 * what is known of it, and then crossed off one after the other. It shares no code with the clock;
 * times are local times of the jurisdiction.
 */
final class NaiveOracle {

  /** Time that does not count. */
  record Stop(LocalDateTime from, LocalDateTime to) {}

  private final Map<LocalDate, Boolean> worked = new TreeMap<>();

  /** Writes the days down, some off and some worked against their day of the week. */
  NaiveOracle(LocalDate first, LocalDate last, Set<LocalDate> off, Set<LocalDate> on) {
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      var week = day.getDayOfWeek();
      var works = week != DayOfWeek.SATURDAY && week != DayOfWeek.SUNDAY;
      worked.put(day, on.contains(day) || works && !off.contains(day));
    }
  }

  /** The first minute that is too late, for a period in {@code WORKING_DAY} and the like. */
  LocalDateTime end(String unit, int length, LocalDateTime event, List<Stop> stops) {
    return switch (unit) {
      case "WORKING_DAY" -> lastDay(event.toLocalDate(), length, true, stops);
      case "CALENDAR_DAY" -> lastDay(event.toLocalDate(), length, false, stops);
      case "MONTH" ->
          lastDay(event.toLocalDate(), daysIn(length, event.toLocalDate()), false, stops);
      default -> minuteAfter(length, event, stops);
    };
  }

  private LocalDateTime lastDay(LocalDate event, int length, boolean onlyWorked, List<Stop> stops) {
    var crossedOff = new ArrayList<LocalDate>();
    for (var day : worked.keySet()) {
      var rests = isStopped(day, stops);
      if (day.isAfter(event) && !rests && (!onlyWorked || worked.get(day))) {
        crossedOff.add(day);
      }
      var enough = !day.isBefore(event) && crossedOff.size() >= length;
      if (enough && worked.get(day) && !rests) {
        return LocalDateTime.of(day.plusDays(1), java.time.LocalTime.MIDNIGHT);
      }
    }
    throw new IllegalStateException("Too few days are written down");
  }

  /** A day in a stop, from the day after it begins to the day it ends. */
  private static boolean isStopped(LocalDate day, List<Stop> stops) {
    for (var stop : stops) {
      var first = stop.from().toLocalDate().plusDays(1);
      if (!day.isBefore(first) && !day.isAfter(stop.to().toLocalDate())) {
        return true;
      }
    }
    return false;
  }

  /** How many days lie between the event and the day of the same number, or the month's last. */
  private static int daysIn(int months, LocalDate event) {
    var year = event.getYear();
    var month = event.getMonthValue();
    for (var i = 0; i < months; i++) {
      year = month == 12 ? year + 1 : year;
      month = month == 12 ? 1 : month + 1;
    }
    var number = event.getDayOfMonth();
    while (!exists(year, month, number)) {
      number--;
    }
    var days = 0;
    for (var day = event; !day.equals(LocalDate.of(year, month, number)); day = day.plusDays(1)) {
      days++;
    }
    return days;
  }

  private static boolean exists(int year, int month, int number) {
    var leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
    return switch (month) {
      case 2 -> number <= (leap ? 29 : 28);
      case 4, 6, 9, 11 -> number <= 30;
      default -> true;
    };
  }

  private static LocalDateTime minuteAfter(int hours, LocalDateTime event, List<Stop> stops) {
    var minute = event;
    for (var counted = 0; counted < hours * 60; minute = minute.plusMinutes(1)) {
      var now = minute;
      var rests = stops.stream().anyMatch(s -> !now.isBefore(s.from()) && now.isBefore(s.to()));
      counted += rests ? 0 : 1;
    }
    return minute;
  }
}
