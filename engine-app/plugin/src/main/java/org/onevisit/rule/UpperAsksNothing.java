package org.onevisit.rule;

import java.util.Map;

/**
 * Once the agency below has reported upward, the one above asks the applicant for nothing again.
 */
final class UpperAsksNothing implements PathRule {

  @Override
  public int number() {
    return 10155;
  }

  @Override
  public String id() {
    return "upper-asks-nothing";
  }

  @Override
  public Map<String, String> cures() {
    return Map.of(
        CaseLaw.ASKED_AGAIN, "Have the agency below ask before it reports, or look into it above.");
  }
}
