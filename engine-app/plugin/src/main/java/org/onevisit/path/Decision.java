package org.onevisit.path;

/** Whether a condition holds: as the facts say, and where they say nothing, either way. */
final class Decision {

  private Decision() {}

  static boolean of(Expression condition, Facts facts, Choices choices) {
    if (condition == null) {
      return choices.yes();
    }
    var known = condition.holds(facts);
    if (known != null) {
      return known;
    }
    var chosen = choices.yes();
    condition.assume(chosen, facts);
    return chosen;
  }
}
