package org.onevisit.rule;

import java.util.Map;
import java.util.Set;

/** What the stages between acceptance and decision may take fits the period for the decision. */
final class StagesFitLimit implements PathRule {

  @Override
  public int number() {
    return 10124;
  }

  @Override
  public String id() {
    return "stages-fit-limit";
  }

  @Override
  public Set<String> warnings() {
    return Set.of(Paths.LATER_THAN_PROMISED);
  }

  @Override
  public Map<String, String> cures() {
    return Map.of(
        CaseTime.TOO_LATE, "Shorten a stage, or let stages run side by side.",
        Paths.LATER_THAN_PROMISED, "Shorten a stage or promise less.");
  }
}
