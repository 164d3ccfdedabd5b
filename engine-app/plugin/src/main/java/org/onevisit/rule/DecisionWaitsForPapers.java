package org.onevisit.rule;

import java.util.Map;

/** Nothing is granted while a paper that may follow later (容缺) is still to come. */
final class DecisionWaitsForPapers implements PathRule {

  @Override
  public int number() {
    return 10123;
  }

  @Override
  public String id() {
    return "decision-waits-for-papers";
  }

  @Override
  public Map<String, String> cures() {
    return Map.of(CaseLaw.DECIDED_TOO_EARLY, "Verify what follows later before the grant.");
  }
}
