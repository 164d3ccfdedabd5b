package org.onevisit.rule;

import java.util.Map;

/** No licence becomes valid before what it rests on is verified. */
final class LicenceWaitsForVerification implements PathRule {

  @Override
  public int number() {
    return 10121;
  }

  @Override
  public String id() {
    return "licence-waits-for-verification";
  }

  @Override
  public Map<String, String> cures() {
    return Map.of(
        CaseLaw.VALID_TOO_EARLY, "Verify first: call verify-on-completion before the release.");
  }
}
