package org.onevisit.rule;

import java.util.ArrayList;
import java.util.List;

/** Collects what all rules find, so that a deployment is refused once with everything. */
public final class Findings {

  private final List<Finding> found = new ArrayList<>();
  private Rule rule;

  void askedBy(Rule rule) {
    this.rule = rule;
  }

  void add(String resource, String element, String sentence) {
    found.add(new Finding(resource, element, message(sentence), false));
  }

  /** What is worth knowing but refuses nothing. */
  void warn(String resource, String element, String sentence) {
    found.add(new Finding(resource, element, message(sentence), true));
  }

  private String message(String sentence) {
    return "PERMIT-%05d %s: %s".formatted(rule.number(), rule.id(), sentence);
  }

  public List<Finding> all() {
    return List.copyOf(found);
  }
}
