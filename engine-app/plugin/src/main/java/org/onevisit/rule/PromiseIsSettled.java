package org.onevisit.rule;

import java.util.Map;

/** Every promise is verified, or ends with what the law attaches to that, on every path. */
final class PromiseIsSettled implements PathRule {

  @Override
  public int number() {
    return 10122;
  }

  @Override
  public String id() {
    return "promise-is-settled";
  }

  @Override
  public Map<String, String> cures() {
    return Map.of(
        CaseLaw.LEFT_OPEN,
        "Verify the promises on this path, or end them: revoke, refuse or withdraw.");
  }
}
