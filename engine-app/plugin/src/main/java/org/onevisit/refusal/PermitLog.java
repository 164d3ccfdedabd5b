package org.onevisit.refusal;

import java.util.Collection;
import java.util.List;

/** The numbered messages of the plugin. A number is never used for another message. */
public final class PermitLog {

  private PermitLog() {}

  // 01: the application

  public static Refusal applicationFaulty(List<Fault> faults) {
    return new Refusal("PERMIT-01001", "The application cannot be received.", faults);
  }

  public static Refusal caseUnknown(String caseNo) {
    return new Refusal("PERMIT-01002", "There is no case '%s'.".formatted(caseNo));
  }

  public static Refusal materialsClosed(String caseNo, Object state) {
    return new Refusal(
        "PERMIT-01003", "Case %s is %s and takes no materials now.".formatted(caseNo, state));
  }

  public static Refusal materialUnknown(String caseNo, String material, Collection<String> known) {
    return new Refusal(
        "PERMIT-01004",
        "Case %s knows no material '%s'. Known: %s.".formatted(caseNo, material, known));
  }

  public static Refusal nothingAwaited(String caseNo, String what, Object state) {
    return new Refusal(
        "PERMIT-01005", "Case %s is %s and does not wait for %s.".formatted(caseNo, state, what));
  }

  public static Refusal otherSubmission(String idempotencyKey) {
    return new Refusal(
        "PERMIT-01006",
        "Idempotency key '%s' was used for another application. Use a new key."
            .formatted(idempotencyKey));
  }

  public static Refusal itemUnknown(String item, Collection<String> known) {
    return new Refusal(
        "PERMIT-01007", "There is no permit '%s'. Known: %s.".formatted(item, known));
  }

  public static Refusal fileTooLarge(String name, long size, long max) {
    return new Refusal(
        "PERMIT-01008", "File '%s' has %d bytes; at most %d are taken.".formatted(name, size, max));
  }

  public static Refusal fileTypeRefused(String name) {
    return new Refusal(
        "PERMIT-01009", "File '%s' is no PDF, PNG or JPEG. Send one of these.".formatted(name));
  }

  public static Refusal holderUnknown(String caseNo, String answer) {
    return new Refusal(
        "PERMIT-01020",
        "The application of case %s has no answer '%s', which names the holder of the licence."
            .formatted(caseNo, answer));
  }

  public static Refusal nothingToView(String caseNo) {
    return new Refusal(
        "PERMIT-01021", "Say which of the applicant's data in case %s you need.".formatted(caseNo));
  }

  public static Refusal viewedWithoutReason(String caseNo, int max) {
    return new Refusal(
        "PERMIT-01022",
        "Say why you need the applicant's data in case %s, in at most %d characters."
            .formatted(caseNo, max));
  }

  public static Refusal materialSettled(String caseNo, String material, Object state) {
    return new Refusal(
        "PERMIT-01023",
        "Material '%s' of case %s is %s and cannot be replaced now."
            .formatted(material, caseNo, state));
  }

  // 02: routing

  /**
   * A step has nowhere to go.
   *
   * @param why the router's reason
   */
  public static Refusal agencyUnknown(String why) {
    return new Refusal("PERMIT-02001", why);
  }

  public static Refusal agencyFaulty(List<Fault> faults) {
    return new Refusal("PERMIT-02030", "This cannot be entered.", faults);
  }

  public static Refusal powerUnknown(String name, Collection<String> known) {
    return new Refusal(
        "PERMIT-02031", "There is no power or delegation '%s'. Known: %s.".formatted(name, known));
  }

  public static Refusal agencyNotListed(String id) {
    return new Refusal("PERMIT-02032", "There is no agency '%s'.".formatted(id));
  }

  public static Refusal routeFaulty(List<Fault> faults) {
    return new Refusal("PERMIT-02033", "Nobody can say where this goes.", faults);
  }

  public static Refusal opinionNotAwaited(String caseNo, String agency) {
    return new Refusal(
        "PERMIT-02034",
        ("Case %s does not wait for an opinion of %s. Once its silence has had its effect, an agency"
                + " adds its word on the page of the case.")
            .formatted(caseNo, agency));
  }

  public static Refusal opinionIncomplete(String caseNo, String stance) {
    return new Refusal(
        "PERMIT-02035",
        ("The opinion '%s' in case %s is incomplete. An objection needs its ground and legal basis,"
                + " conditions are named, and a demand says what is to be supplied.")
            .formatted(stance, caseNo));
  }

  public static Refusal conditionsContradict(String caseNo, String pair) {
    return new Refusal(
        "PERMIT-02036",
        "Case %s cannot be granted under conditions that contradict each other: %s. Drop one of them."
            .formatted(caseNo, pair));
  }

  public static Refusal opinionAfterDecision(String caseNo, Object state) {
    return new Refusal(
        "PERMIT-02037",
        "Case %s is %s; opinions are taken until the decision.".formatted(caseNo, state));
  }

  // 03: acts

  public static Refusal secondNotice(String caseNo) {
    return new Refusal(
        "PERMIT-03001",
        "Case %s was already told what is missing; the law allows one notice only."
            .formatted(caseNo));
  }

  public static Refusal acceptedIncomplete(String caseNo, String missing) {
    return new Refusal(
        "PERMIT-03002",
        ("Case %s cannot be accepted while these materials are missing: %s. Upload them, or ask for"
                + " supplements once.")
            .formatted(caseNo, missing));
  }

  public static Refusal notAwaitingDecision(String caseNo, Object state) {
    return new Refusal(
        "PERMIT-03003",
        "Case %s is %s; only an accepted case can be decided.".formatted(caseNo, state));
  }

  public static Refusal refusedWithoutReasons(String caseNo) {
    return new Refusal(
        "PERMIT-03004",
        "Case %s cannot be refused without reasons (Licensing Law art 38).".formatted(caseNo));
  }

  public static Refusal licenceWithoutGrant(String caseNo, Object state) {
    return new Refusal(
        "PERMIT-03005", "Case %s is %s; a licence follows a grant.".formatted(caseNo, state));
  }

  public static Refusal promisesOpen(String caseNo, String what, Collection<String> open) {
    return new Refusal(
        "PERMIT-03006",
        "%s of case %s is refused while these promises are open: %s."
            .formatted(what, caseNo, String.join(", ", open)));
  }

  public static Refusal revokedUnheard(String caseNo) {
    return new Refusal(
        "PERMIT-03007",
        "Case %s cannot be revoked before the applicant's statement is on record."
            .formatted(caseNo));
  }

  public static Refusal licenceMissing(String caseNo) {
    return new Refusal("PERMIT-03008", "Case %s has no licence.".formatted(caseNo));
  }

  public static Refusal answerUnknown(String name, String value, Collection<String> known) {
    return new Refusal(
        "PERMIT-03009", "%s '%s' is not known. Possible: %s.".formatted(name, value, known));
  }

  public static Refusal withdrawnTooLate(String caseNo, Object state) {
    return new Refusal(
        "PERMIT-03010",
        "Case %s is %s; an application can be withdrawn only before the decision."
            .formatted(caseNo, state));
  }

  public static Refusal sameOfficer(String task, String earlier, String officer) {
    return new Refusal(
        "PERMIT-03011",
        "Task '%s' needs a second officer: %s already completed '%s'."
            .formatted(task, officer, earlier));
  }

  public static Refusal stepUnknown(String what, Object from, Object to, Collection<?> possible) {
    return new Refusal(
        "PERMIT-03012",
        "%s is %s and cannot become %s. Possible: %s.".formatted(what, from, to, possible));
  }

  // 04: clocks

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

  // 05: models

  public static Refusal modelUnreadable(String resource, String why) {
    return new Refusal("PERMIT-05001", "%s cannot be read: %s".formatted(resource, why));
  }

  // 07: promises and the credit record

  public static Refusal creditSettled(String caseNo, String promise, Object state) {
    return new Refusal(
        "PERMIT-07001",
        "The credit entry of promise '%s' in case %s is %s and speaks against nobody any more."
            .formatted(promise, caseNo, state));
  }

  public static Refusal checkedOffSite(String caseNo, Collection<String> subjects, String method) {
    return new Refusal(
        "PERMIT-07002",
        "In case %s these are checked on site and not by '%s': %s."
            .formatted(caseNo, method, String.join(", ", subjects)));
  }

  public static Refusal inspectedAlone(String caseNo) {
    return new Refusal(
        "PERMIT-07003",
        "Name two different officers who inspected in case %s (Licensing Law art 34)."
            .formatted(caseNo));
  }

  public static Refusal nothingDiffers(Collection<String> awaited) {
    return new Refusal(
        "PERMIT-07004",
        "Something differs: name it, one of %s.".formatted(String.join(", ", awaited)));
  }

  public static Refusal judgedTwice(String subject) {
    return new Refusal("PERMIT-07005", "'%s' has two results. Give it one.".formatted(subject));
  }

  public static Refusal creditUnknown(String caseNo, String promise, Collection<String> known) {
    return new Refusal(
        "PERMIT-07010",
        "Case %s has no entry on the credit record for '%s'. Known: %s."
            .formatted(caseNo, promise, known));
  }

  public static Refusal objectedAlready(String caseNo, String promise) {
    return new Refusal(
        "PERMIT-07011",
        ("The credit entry of promise '%s' in case %s has been objected to and answered. Ask for"
                + " administrative review, or for repair once it has been put right.")
            .formatted(promise, caseNo));
  }

  public static Refusal repairedTooEarly(String caseNo, String promise, Object firstDay) {
    return new Refusal(
        "PERMIT-07012",
        "The credit entry of promise '%s' in case %s can be repaired from %s."
            .formatted(promise, caseNo, firstDay));
  }

  public static Refusal pleaPending(String caseNo, String promise) {
    return new Refusal(
        "PERMIT-07013",
        "The agency has still to answer what was asked about promise '%s' in case %s."
            .formatted(promise, caseNo));
  }

  public static Refusal nothingPleaded(String caseNo, String promise, Object state) {
    return new Refusal(
        "PERMIT-07014",
        "The credit entry of promise '%s' in case %s is %s; nobody waits for an answer."
            .formatted(promise, caseNo, state));
  }

  public static Refusal textMissing(String what, int most) {
    return new Refusal("PERMIT-07015", "Say %s, in at most %d characters.".formatted(what, most));
  }

  public static Refusal creditOfOthers(String caseNo, String agency) {
    return new Refusal(
        "PERMIT-07016",
        "The credit entry of case %s is answered for by %s alone.".formatted(caseNo, agency));
  }

  public static Refusal laneKept(String caseNo, Object lane, Object state) {
    return new Refusal(
        "PERMIT-07017",
        ("Case %s is %s in lane %s, which can be left before the decision, and before the acceptance"
                + " where that rests on a promise.")
            .formatted(caseNo, state, lane));
  }

  public static Refusal originalsUnseen(String caseNo, Collection<String> materials) {
    return new Refusal(
        "PERMIT-07018",
        ("Case %s cannot be granted before the originals of these have been seen and agree, as the"
                + " applicant has left the lane of trust: %s.")
            .formatted(caseNo, String.join(", ", materials)));
  }

  public static Refusal originalNotAwaited(String caseNo, String material, Object state) {
    return new Refusal(
        "PERMIT-07019",
        "The original of '%s' in case %s is not to be shown; it is %s."
            .formatted(material, caseNo, state));
  }

  public static Refusal licenceUnknown(String licenceNo) {
    return new Refusal("PERMIT-07020", "The register has no licence '%s'.".formatted(licenceNo));
  }

  public static Refusal licenceOfOthers(String licenceNo, String group) {
    return new Refusal(
        "PERMIT-07021",
        "Licence %s is ended by the head of the agency that issued it, in group '%s'."
            .formatted(licenceNo, group));
  }

  public static Refusal endGroundUnknown(
      String licenceNo, Object state, String ground, Collection<String> possible) {
    return new Refusal(
        "PERMIT-07022",
        "Licence %s is %s and cannot end for '%s'. Possible: %s."
            .formatted(licenceNo, state, ground, possible));
  }

  public static Refusal notHeld(String caseNo, String agency) {
    return new Refusal(
        "PERMIT-07023", "The originals of case %s are not held by '%s'.".formatted(caseNo, agency));
  }

  public static Refusal acceptanceRevokedWithoutReasons(String caseNo) {
    return new Refusal(
        "PERMIT-07040",
        "The acceptance of case %s is revoked with written reasons only. Give acceptanceRevocationReason."
            .formatted(caseNo));
  }

  public static Refusal askedAfterAcceptance(String caseNo) {
    return new Refusal(
        "PERMIT-07041",
        "Case %s is accepted: nothing may be asked of the applicant again, by whatever agency (Licensing Law arts 32, 35)."
            .formatted(caseNo));
  }

  // 06: forms

  public static Refusal answersFaulty(String step, List<Fault> faults) {
    return new Refusal(
        "PERMIT-06001", "The answers of '%s' cannot be taken.".formatted(step), faults);
  }

  public static Refusal formMissing(String form, String deployment) {
    return new Refusal(
        "PERMIT-06002",
        "Form '%s' was not deployed with its permit (deployment %s). Deploy both together."
            .formatted(form, deployment));
  }

  // 08: the guard

  public static Refusal nobodySignedIn() {
    return new Refusal("PERMIT-08002", "Nobody has signed in for this request.");
  }

  public static Refusal unseen() {
    return new Refusal("PERMIT-08003", "There is no such thing, or it is not yours to see.");
  }

  public static Refusal commandClosed(String command) {
    return new Refusal(
        "PERMIT-08004",
        "'%s' is open to nobody: the system does it, or the law by its clocks.".formatted(command));
  }

  public static Refusal commandForAdministrators(String command) {
    return new Refusal("PERMIT-08005", "'%s' is for administrators.".formatted(command));
  }

  public static Refusal commandForDesigners(String command) {
    return new Refusal("PERMIT-08006", "'%s' is for those who may deploy.".formatted(command));
  }

  public static Refusal assigneeIsStranger(String user, String agency) {
    return new Refusal(
        "PERMIT-08007",
        "'%s' does not work for %s. Assign the task to an officer of its agency."
            .formatted(user, agency));
  }

  public static Refusal claimedForOther(String user) {
    return new Refusal(
        "PERMIT-08008", "A task is claimed for oneself, not for '%s'.".formatted(user));
  }

  public static Refusal administratorDecides(String agency) {
    return new Refusal(
        "PERMIT-08009", "Only an officer of %s can work on this task.".formatted(agency));
  }

  public static Refusal taskEdited(String property) {
    return new Refusal(
        "PERMIT-08010",
        "'%s' of a task cannot be edited; it follows from the case and its clocks."
            .formatted(property));
  }

  public static Refusal taskWithoutCase() {
    return new Refusal("PERMIT-08011", "Tasks come from cases; none can be made by hand.");
  }

  public static Refusal attachmentIsAddress() {
    return new Refusal(
        "PERMIT-08012", "An attachment is a file, not an address. Send its content.");
  }

  public static Refusal timerMoved() {
    return new Refusal(
        "PERMIT-08013",
        "A timer that follows a clock of the case fires when the clock ends. Pause or extend the"
            + " clock where the law allows it.");
  }

  public static Refusal answerIsObject(String name) {
    return new Refusal(
        "PERMIT-08014",
        "Answer '%s' is a Java object. Send text, a number, a date, yes or no.".formatted(name));
  }

  public static Refusal pageTooLong(int most) {
    return new Refusal(
        "PERMIT-08015", "An answer has %d rows at most. Name maxResults.".formatted(most));
  }

  public static Refusal expressionReaches(Object what) {
    return new Refusal(
        "PERMIT-08016", "'%s' cannot be reached from an expression.".formatted(what));
  }

  public static Refusal scriptRefused(String language) {
    return new Refusal(
        "PERMIT-08017",
        "No script is run here (%s). Use an expression or one of the acts.".formatted(language));
  }

  // 09: deployments

  public static Refusal permitOfTenant(String process, String tenant) {
    return new Refusal(
        "PERMIT-09001",
        ("'%s' is deployed for tenant '%s', but a permit belongs to none: each case goes to the tenant"
                + " of its jurisdiction. Deploy it without a tenant id.")
            .formatted(process, tenant));
  }

  public static Refusal releaseUnknown(String id) {
    return new Refusal("PERMIT-09002", "Nothing was deployed as '%s'.".formatted(id));
  }

  public static Refusal sameHands(String name, String user) {
    return new Refusal(
        "PERMIT-09003",
        "'%s' was handed in by '%s'. Somebody else who may deploy releases it."
            .formatted(name, user));
  }

  public static Refusal notHeld(String name, Object state) {
    return new Refusal("PERMIT-09004", "'%s' is %s and waits for nobody.".formatted(name, state));
  }

  public static Refusal releaseBreaksRules(String name, String problems) {
    return new Refusal(
        "PERMIT-09005",
        "'%s' cannot be released; correct it and hand it in anew.%n%s".formatted(name, problems));
  }
}
