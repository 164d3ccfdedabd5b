package org.onevisit.rule;

import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Whatever a case waits for has a clock: a person is reminded by the date on his task, and what
 * nobody does is ended by a timer.
 */
final class WaitHasClock implements ProcessRule {

  @Override
  public int number() {
    return 10131;
  }

  @Override
  public String id() {
    return "wait-has-clock";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    for (var step : process.getModelInstance().getModelElementsByType(FlowNode.class)) {
      if (waits(step) && !hasClock(step)) {
        findings.add(file, step.getId(), sentence(step));
      }
    }
  }

  private static boolean waits(FlowNode step) {
    return step instanceof UserTask
        || step instanceof ReceiveTask
        || step instanceof IntermediateCatchEvent
            && step.getChildElementsByType(LinkEventDefinition.class).isEmpty();
  }

  private static boolean hasClock(FlowNode step) {
    return step instanceof UserTask && Submission.step(step).has("clock")
        || step instanceof CatchEvent event && Timers.isTimer(event)
        || Timers.over(step).findAny().isPresent();
  }

  private static String sentence(FlowNode step) {
    return step instanceof UserTask
        ? "User task '%s' has no clock, so that nobody is reminded of it. Name one in permit.clock."
            .formatted(step.getId())
        : "'%s' may wait for ever. Let a timer end it: at the step, at a sub-process around it, or after an event-based gateway."
            .formatted(step.getId());
  }
}
