package org.onevisit.refusal;

import java.util.Collection;
import java.util.List;

/**
 * What is refused about clocks, calendars and licences: messages PERMIT-04. A number is never used
 * for another message.
 */
public final class ClockRefusals {

  private ClockRefusals() {}

  public static Refusal clockNotStarted(String caseNo, String kind) {
    return new Refusal(
        "PERMIT-04001",
        "Clock '%s' of case %s was never started. Start it on an earlier step (permit.clockStart)."
            .formatted(kind, caseNo));
  }

  public static Refusal clockStopped(String caseNo, String kind, Object state) {
    return new Refusal(
        "PERMIT-04002", "Clock '%s' of case %s is %s already.".formatted(kind, caseNo, state));
  }

  public static Refusal clockPast(String caseNo, String kind, Object lastDay) {
    return new Refusal(
        "PERMIT-04003",
        "Clock '%s' of case %s ended on %s; a period that has passed can neither pause nor grow."
            .formatted(kind, caseNo, lastDay));
  }

  public static Refusal notPaused(String caseNo, String kind, String reason) {
    return new Refusal(
        "PERMIT-04004",
        "Clock '%s' of case %s is not paused for '%s'.".formatted(kind, caseNo, reason));
  }

  public static Refusal extensionUnknown(String kind, String legalBasis) {
    return new Refusal(
        "PERMIT-04005",
        "Clock '%s' cannot be extended: %s knows no extension.".formatted(kind, legalBasis));
  }

  public static Refusal extendedAlready(String caseNo, String kind) {
    return new Refusal(
        "PERMIT-04006",
        "Clock '%s' of case %s was extended already; the law allows it once."
            .formatted(kind, caseNo));
  }

  public static Refusal extendedByOther(String kind, String lawful, String role) {
    return new Refusal(
        "PERMIT-04007",
        "Clock '%s' is extended by '%s', not by '%s'.".formatted(kind, lawful, role));
  }

  public static Refusal extendedWithoutReasons(String caseNo, String kind) {
    return new Refusal(
        "PERMIT-04008",
        "Clock '%s' of case %s cannot be extended without reasons (Licensing Law art 42)."
            .formatted(kind, caseNo));
  }

  public static Refusal calendarFaulty(List<Fault> faults) {
    return new Refusal("PERMIT-04020", "The calendar is not changed.", faults);
  }

  public static Refusal calendarUnknown(String calendar, String known) {
    return new Refusal(
        "PERMIT-04021", "There is no calendar '%s'. Known: %s.".formatted(calendar, known));
  }

  public static Refusal closureUnknown(String closure, Collection<String> known) {
    return new Refusal(
        "PERMIT-04022", "There is no closure '%s'. Known: %s.".formatted(closure, known));
  }

  public static Refusal otherCalendar(String stored, String wanted) {
    return new Refusal(
        "PERMIT-04023",
        "This database counts by calendar %s and cannot go on with %s. Set that country, or begin on"
                .formatted(stored, wanted)
            + " an empty database.");
  }

  public static Refusal lateByLaw(String caseNo, String kind, Object lastDay, String legalBasis) {
    return new Refusal(
        "PERMIT-04024",
        ("Clock '%s' of case %s ended on %s and the law has acted since (%s); what comes later cannot"
                + " undo that.")
            .formatted(kind, caseNo, lastDay, legalBasis));
  }

  public static Refusal countryUnknown(String country, Collection<String> known) {
    return new Refusal(
        "PERMIT-04026", "Jollyday knows no holidays of '%s'. Known: %s.".formatted(country, known));
  }

  public static Refusal yearUnknown(int year, Collection<Integer> known) {
    return new Refusal(
        "PERMIT-04025", "The calendar knows no year %d. Known: %s.".formatted(year, known));
  }

  /** For the log of the administrator. */
  public static String notReckoned(String caseNo) {
    return "PERMIT-04027: The periods of case %s cannot be reckoned by the newest calendar. The case"
            .formatted(caseNo)
        + " is set aside and keeps its dates; it is tried again later, at every start, and with the"
        + " next calendar.";
  }

  public static Refusal noVoucherOwed(String caseNo) {
    return new Refusal(
        "PERMIT-04028",
        "Case %s owes no voucher: it is in the file, or nothing was accepted or declined."
            .formatted(caseNo));
  }

  public static Refusal nothingToCorrect(String caseNo) {
    return new Refusal(
        "PERMIT-04029",
        "In case %s nothing can be corrected on the spot now: no errors were shown, or the day is over."
            .formatted(caseNo));
  }

  public static Refusal correctionFaulty(List<Fault> faults) {
    return new Refusal("PERMIT-04030", "Nothing was corrected.", faults);
  }

  public static Refusal notTheHead(String task, String officer, String group) {
    return new Refusal(
        "PERMIT-04050",
        "Task '%s' is reserved to the head: %s is not in group '%s'."
            .formatted(task, officer, group));
  }

  public static Refusal hearingTooEarly(String caseNo, Object date, Object earliest, String law) {
    return new Refusal(
        "PERMIT-04051",
        "The hearing of case %s cannot be on %s: notice given today allows %s at the earliest (%s)."
            .formatted(caseNo, date, earliest, law));
  }

  public static Refusal hearingNotYet(String caseNo, Object date) {
    return new Refusal(
        "PERMIT-04052", "The hearing of case %s is on %s, not before.".formatted(caseNo, date));
  }

  public static Refusal hearingUnrecorded(String caseNo) {
    return new Refusal(
        "PERMIT-04053",
        "The hearing of case %s has no record; the decision follows it (Licensing Law art 48)."
            .formatted(caseNo));
  }

  public static Refusal dateUnreadable(String what, String given) {
    return new Refusal(
        "PERMIT-04054", "%s '%s' is not a date like 2026-02-13.".formatted(what, given));
  }

  public static Refusal licenceEnded(String licenceNo, Object state, Object end) {
    return new Refusal(
        "PERMIT-04055",
        "Licence %s is %s, its last day was %s: it can no longer be prolonged, only granted anew."
            .formatted(licenceNo, state, end));
  }
}
