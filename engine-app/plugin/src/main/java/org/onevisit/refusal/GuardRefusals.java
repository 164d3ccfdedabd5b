package org.onevisit.refusal;

/**
 * What is refused about the guard: messages PERMIT-08. A number is never used for another message.
 */
public final class GuardRefusals {

  private GuardRefusals() {}

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
}
