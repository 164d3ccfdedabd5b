package org.onevisit.rule;

import java.util.Map;

/** Every path ends in a decision that the applicant is told, or in a withdrawal. */
final class DecisionIsTold implements PathRule {

  @Override
  public int number() {
    return 10125;
  }

  @Override
  public String id() {
    return "decision-is-told";
  }

  @Override
  public Map<String, String> cures() {
    return Map.of(
        CaseLaw.UNTOLD, "Lead it to a grant, a refusal, a non-acceptance or a withdrawal.");
  }
}
