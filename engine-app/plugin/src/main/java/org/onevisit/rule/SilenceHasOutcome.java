package org.onevisit.rule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.ClockSpec.Effect;

/**
 * Where the law attaches something to silence, a timer on that clock leads to the act that does it,
 * without anybody having to do anything.
 */
final class SilenceHasOutcome implements ProcessRule {

  private static final Map<Effect, String> OUTCOME =
      Map.of(
          Effect.DEEMED_ACCEPTED, "acceptDeemed",
          Effect.DEEMED_WITHDRAWN, "deemWithdrawn",
          Effect.DEEMED_RENEWED, "deemRenewed");

  @Override
  public int number() {
    return 10132;
  }

  @Override
  public String id() {
    return "silence-has-outcome";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    var item = Submission.step(process).get("item");
    if (item.isEmpty()) {
      return;
    }
    var diagrams = ClocksHaveRows.reached(submission, file, process).values();
    for (var clock : ClockRows.of(submission, item)) {
      var act = OUTCOME.get(clock.effect());
      if (act != null && isAwaited(diagrams, clock) && !isDone(diagrams, clock, act)) {
        findings.add(file, process.getId(), sentence(clock.clock(), act));
      }
    }
  }

  private static boolean isAwaited(Collection<Process> diagrams, ClockSpec clock) {
    return nodes(diagrams)
        .filter(UserTask.class::isInstance)
        .anyMatch(task -> Submission.step(task).list("clock").contains(clock.clock()));
  }

  private static boolean isDone(Collection<Process> diagrams, ClockSpec clock, String act) {
    return nodes(diagrams)
        .filter(CatchEvent.class::isInstance)
        .filter(event -> Timers.clocksOf(event).anyMatch(clock.clock()::equals))
        .anyMatch(timer -> leadsTo(timer, act));
  }

  private static Stream<FlowNode> nodes(Collection<Process> diagrams) {
    return diagrams.stream()
        .flatMap(
            process -> process.getModelInstance().getModelElementsByType(FlowNode.class).stream());
  }

  private static boolean leadsTo(FlowNode timer, String act) {
    var open = new ArrayDeque<FlowNode>();
    var seen = new HashSet<FlowNode>();
    open.add(timer);
    while (!open.isEmpty()) {
      var node = open.pop();
      if (Submission.step(node).get("act").equals(act)) {
        return true;
      }
      if (seen.add(node) && !(node instanceof UserTask)) {
        open.addAll(node.getSucceedingNodes().list());
      }
    }
    return false;
  }

  private static String sentence(String clock, String act) {
    return "The law attaches an effect to the end of clock '%s', but no timer on it leads to act '%s'. Draw a timer event with ${clock.due('%s')} that does."
        .formatted(clock, act, clock);
  }
}
