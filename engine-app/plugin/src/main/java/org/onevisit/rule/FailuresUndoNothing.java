package org.onevisit.rule;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * What can fail for reasons outside of the case begins a transaction of its own: it is tried again,
 * and what a person has decided before stands. Where the work of several people comes together, a
 * transaction of its own keeps one from meeting the other's.
 */
final class FailuresUndoNothing implements ProcessRule {

  /** Acts that ask other systems, or make what cannot be made when something is missing. */
  private static final Set<String> OUTSIDE = Set.of("issueLicence", "verifyByData");

  @Override
  public int number() {
    return 10129;
  }

  @Override
  public String id() {
    return "failures-undo-nothing";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    for (var step : process.getModelInstance().getModelElementsByType(FlowNode.class)) {
      if (!step.isCamundaAsyncBefore()) {
        check(file, step, findings);
      }
    }
  }

  private static void check(String file, FlowNode step, Findings findings) {
    var act = Submission.step(step).get("act");
    if (OUTSIDE.contains(act)) {
      findings.add(
          file,
          step.getId(),
          "'%s' does '%s', which may fail for reasons outside of the case. Set 'asynchronous before', so that it is tried again and undoes nothing."
              .formatted(step.getId(), act));
    } else if (step instanceof ParallelGateway && step.getIncoming().size() > 1) {
      findings.warn(
          file,
          step.getId(),
          "At '%s' the work of several people comes together, and two who finish at once meet each other. Set 'asynchronous before'."
              .formatted(step.getId()));
    }
  }
}
