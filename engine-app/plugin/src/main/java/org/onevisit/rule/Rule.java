package org.onevisit.rule;

/** One rule a model must keep before it may be deployed. Each has a page in {@code docs/rules}. */
public interface Rule {

  /** Stable number, never used for another rule. */
  int number();

  /** The rule in a few words, in kebab-case; names its page. */
  String id();

  /** Reports every place where the deployment breaks the rule. */
  void check(Submission submission, Findings findings);
}
