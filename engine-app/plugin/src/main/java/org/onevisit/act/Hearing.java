package org.onevisit.act;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.onevisit.refusal.ClockRefusals;

/** A hearing before the decision (Administrative Licensing Law arts 46 to 48). */
final class Hearing {

  private Hearing() {}

  /** Tells the parties time and place, long enough before (art 48(1)(1)). */
  static void announce(Step step) {
    var date = date(step);
    step.startClock("hearingNotice");
    var notice = step.file().clock("hearingNotice").orElseThrow();
    var earliest = step.office().deadlines().lastDay(notice.statutoryDue());
    if (date.isBefore(earliest)) {
      throw ClockRefusals.hearingTooEarly(
          step.file().caseNo(), date, earliest, notice.legalBasis());
    }
    var place = step.answers().text("hearingPlace");
    step.record("announceHearing", date.toString(), place);
    Notices.send(
        step, "hearingAnnounced", Map.of("hearingDate", date.toString(), "hearingPlace", place));
  }

  /** Keeps the signed record, on which the decision rests (art 48(1)(5), (2)). */
  static void record(Step step) {
    var date = date(step);
    if (step.today().isBefore(date)) {
      throw ClockRefusals.hearingNotYet(step.file().caseNo(), date);
    }
    var record = step.answers().text("hearingRecord");
    if (record.isEmpty()) {
      throw ClockRefusals.hearingUnrecorded(step.file().caseNo());
    }
    step.stopClock("hearingNotice");
    step.stopClock("organiseHearing");
    step.record("holdHearing", date.toString(), record);
  }

  private static LocalDate date(Step step) {
    var given = step.answers().text("hearingDate");
    try {
      return LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw ClockRefusals.dateUnreadable("Date of the hearing", given);
    }
  }
}
