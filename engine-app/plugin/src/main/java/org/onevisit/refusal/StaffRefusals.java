package org.onevisit.refusal;

import java.time.LocalDate;
import java.util.List;

/**
 * What is refused about who does the work: messages PERMIT-09020 to 09049. A number is never used
 * for another message.
 */
public final class StaffRefusals {

  private StaffRefusals() {}

  public static Refusal coverFaulty(List<Fault> faults) {
    return new Refusal("PERMIT-09020", "This cover cannot be entered.", faults);
  }

  public static Refusal coverUnknown(String id) {
    return new Refusal("PERMIT-09021", "There is no cover '%s'.".formatted(id));
  }

  public static Refusal noOfficer(String user, String agency) {
    return new Refusal(
        "PERMIT-09022",
        "'%s' is no officer of agency '%s'. Name one of its officers.".formatted(user, agency));
  }

  /**
   * Work would go to somebody who is not there.
   *
   * @param covering who does the work meanwhile, empty when nobody does
   */
  public static Refusal absent(String officer, LocalDate lastDay, String covering) {
    return new Refusal(
        "PERMIT-09023",
        "'%s' is absent until %s. %s"
            .formatted(
                officer,
                lastDay,
                covering.isEmpty()
                    ? "Give the task to somebody else."
                    : "Give the task to '%s', who covers.".formatted(covering)));
  }

  /** A task waits for a colleague's opinion. */
  public static Refusal delegated(String owner, String colleague) {
    return new Refusal(
        "PERMIT-09025",
        "'%s' has asked '%s' for an opinion on this task. It is given back, or taken back, first."
            .formatted(owner, colleague));
  }

  public static Refusal notAsked(String officer) {
    return new Refusal(
        "PERMIT-09026", "This task waits for no opinion of or for '%s'.".formatted(officer));
  }

  public static Refusal textMissing(String what, int max) {
    return new Refusal("PERMIT-09027", "Say %s, in at most %d characters.".formatted(what, max));
  }

  public static Refusal opinionPassedOn(String agency) {
    return new Refusal(
        "PERMIT-09028",
        "Agency '%s' was asked by name. It says so in its answer instead of passing the task on."
            .formatted(agency));
  }

  public static Refusal noOtherAgency(String agency) {
    return new Refusal(
        "PERMIT-09029", "'%s' is no other agency that works here today.".formatted(agency));
  }

  public static Refusal decidedAlready(String caseNo) {
    return new Refusal(
        "PERMIT-09030", "Case %s is decided and stays where it is.".formatted(caseNo));
  }

  public static Refusal leavesToHimself(String officer) {
    return new Refusal(
        "PERMIT-09031", "'%s' cannot succeed himself. Name somebody else.".formatted(officer));
  }

  public static Refusal speaksForNobody(String agency, String officer) {
    return new Refusal(
        "PERMIT-09032",
        "Only '%s', the head of agency '%s' and its administrators enter this."
            .formatted(officer, agency));
  }

  public static Refusal speaksNotForAgency(String agency) {
    return new Refusal(
        "PERMIT-09033",
        "Only the head of agency '%s' and its administrators enter this.".formatted(agency));
  }

  public static Refusal noEarlierStep(String step, List<String> possible) {
    return new Refusal(
        "PERMIT-09034",
        "'%s' is no step that this task can go back to. Possible: %s.".formatted(step, possible));
  }

  public static Refusal taskOfColleague(String assignee) {
    return new Refusal(
        "PERMIT-09024",
        ("'%s' has claimed this task. Whoever covers for an absent colleague may do it; else have it"
                + " given to you first.")
            .formatted(assignee));
  }
}
