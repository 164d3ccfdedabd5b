package org.onevisit.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.onevisit.catalogue.Checked;
import org.onevisit.clock.CalendarYear;
import org.onevisit.clock.CalendarYear.Day;
import org.onevisit.clock.CalendarYear.Status;
import org.onevisit.refusal.ClockRefusals;

/** A calendar year as it was sent in, in the form of the shipped files and of holiday-cn. */
final class SentYear {

  private final int year;
  private final Jurisdiction jurisdiction;
  private final Checked sent;

  private SentYear(int year, Jurisdiction jurisdiction, Checked sent) {
    this.year = year;
    this.jurisdiction = jurisdiction;
    this.sent = sent;
  }

  /**
   * Reads a year.
   *
   * @param known what was known of the year before
   * @throws org.onevisit.refusal.Refusal naming every fault at once
   */
  static CalendarYear read(
      int year, String json, Jurisdiction jurisdiction, Optional<CalendarYear> known) {
    var sent = Checked.read(json);
    var read = new SentYear(year, jurisdiction, sent).read(known);
    if (!sent.faults().isEmpty()) {
      throw ClockRefusals.calendarFaulty(sent.faults());
    }
    return read;
  }

  private CalendarYear read(Optional<CalendarYear> known) {
    if (!sent.number("year").equals(Optional.of(year))) {
      sent.fault("year", "This must be the year %d it is sent for.".formatted(year));
    }
    return new CalendarYear(year, sent.texts("papers"), status(known), days());
  }

  private Status status(Optional<CalendarYear> known) {
    var text = sent.text("status");
    var status =
        Arrays.stream(Status.values()).filter(s -> s.name().equals(text)).findFirst().orElse(null);
    if (status == null) {
      sent.fault("status", "'%s' is neither PUBLISHED nor PROVISIONAL.".formatted(text));
    } else if (status == Status.PROVISIONAL
        && known.filter(before -> before.status() == Status.PUBLISHED).isPresent()) {
      sent.fault(
          "status", "The year %d is published; it cannot become provisional.".formatted(year));
    }
    return status;
  }

  private List<Day> days() {
    var days = new ArrayList<Day>();
    var seen = new HashSet<LocalDate>();
    for (var day : sent.objects("days")) {
      var name = day.text("name");
      var off = day.flag("isOffDay");
      day.date("date")
          .ifPresent(
              date -> {
                check(day, date, off, seen.add(date));
                days.add(new Day(date, name, off));
              });
    }
    return days;
  }

  private void check(Checked day, LocalDate date, boolean off, boolean first) {
    if (date.getYear() != year) {
      day.fault("date", "%s does not lie in %d.".formatted(date, year));
    }
    if (!first) {
      day.fault("date", "%s is listed twice.".formatted(date));
    }
    if (!off && jurisdiction.workingWeek().contains(date.getDayOfWeek())) {
      day.fault(
          "isOffDay",
          "%s is an ordinary working day; a day is made up for on a day of rest.".formatted(date));
    }
  }
}
