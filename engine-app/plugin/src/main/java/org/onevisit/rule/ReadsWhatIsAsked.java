package org.onevisit.rule;

import java.util.Map;
import org.onevisit.path.Exploration;

/**
 * Whatever the flow or an act reads has been asked by a form, or set by an act, on every path to
 * it.
 */
final class ReadsWhatIsAsked implements PathRule {

  @Override
  public int number() {
    return 10127;
  }

  @Override
  public String id() {
    return "reads-what-is-asked";
  }

  @Override
  public boolean isMoot(Submission submission) {
    return PathRule.super.isMoot(submission) || submission.lacksForm();
  }

  @Override
  public Map<String, String> cures() {
    return Map.of(
        Exploration.UNSET, "Ask it in a form before, or set it on every way that leads here.");
  }
}
