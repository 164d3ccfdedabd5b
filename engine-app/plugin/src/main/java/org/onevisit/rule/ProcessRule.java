package org.onevisit.rule;

import org.camunda.bpm.model.bpmn.instance.Process;

/** A rule that looks at one process after the other, and only at those that speak to the plugin. */
interface ProcessRule extends Rule {

  @Override
  default void check(Submission submission, Findings findings) {
    submission
        .permitProcesses()
        .forEach((file, process) -> check(submission, file, process, findings));
  }

  /** Reports every place where a process, or what is deployed with it, breaks the rule. */
  void check(Submission submission, String file, Process process, Findings findings);
}
