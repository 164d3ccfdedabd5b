package org.onevisit.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.onevisit.catalogue.Checked;
import org.onevisit.clock.LocalClosure;
import org.onevisit.refusal.ClockRefusals;

/** A local closure as it was sent in. */
final class SentClosure {

  private static final String ID = "[a-z0-9][a-z0-9-]{0,63}";

  private SentClosure() {}

  /**
   * Reads a closure.
   *
   * @param isArea whether an area is one in which agencies work
   * @throws org.onevisit.refusal.Refusal naming every fault at once
   */
  static LocalClosure read(String id, String json, Predicate<String> isArea) {
    var sent = Checked.read(json);
    if (!id.matches(ID)) {
      sent.fault("id", "'%s' is no name of small letters, digits and hyphens.".formatted(id));
    }
    var area = sent.text("area");
    if (!isArea.test(area)) {
      sent.fault("area", "No agency works in area '%s'.".formatted(area));
    }
    var closure =
        new LocalClosure(
            id, area, sent.text("name"), sent.text("legalBasis"), sent.text("source"), days(sent));
    if (!sent.faults().isEmpty()) {
      throw ClockRefusals.calendarFaulty(sent.faults());
    }
    return closure;
  }

  private static List<LocalDate> days(Checked sent) {
    var days = new ArrayList<LocalDate>();
    var seen = new HashSet<String>();
    for (var text : sent.texts("days")) {
      var date = Checked.dateOf(text);
      if (date.isEmpty()) {
        sent.fault("days", "'%s' is no date like 2027-08-06.".formatted(text));
      } else if (!seen.add(text)) {
        sent.fault("days", "%s is listed twice.".formatted(text));
      } else {
        days.add(date.get());
      }
    }
    return days;
  }
}
