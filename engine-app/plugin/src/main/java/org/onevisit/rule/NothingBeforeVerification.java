package org.onevisit.rule;

import java.util.Map;

/**
 * Nothing is granted while a paper that may follow later (容缺) is still to come, and no licence
 * becomes valid before what was taken on trust is verified.
 */
final class NothingBeforeVerification implements PathRule {

  @Override
  public int number() {
    return 10121;
  }

  @Override
  public String id() {
    return "nothing-before-verification";
  }

  @Override
  public Map<String, String> cures() {
    return Map.of(
        CaseLaw.VALID_TOO_EARLY, "Verify first: call verify-on-completion before the release.",
        CaseLaw.DECIDED_TOO_EARLY, "Verify what follows later before the grant.");
  }
}
