package org.onevisit.rule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Which items of a matter wait for which: the dependency graph that its diagram draws. */
record ItemOrder(Process process) {

  /** Whether an item may come round to itself. */
  boolean mayBeginAgain(CallActivity item) {
    return reached(next(item, any -> true), any -> true).contains(item);
  }

  /** Whether an item is begun only when another has been granted, on whichever path. */
  boolean follows(CallActivity item, CallActivity other) {
    var starts =
        process.getFlowElements().stream()
            .filter(StartEvent.class::isInstance)
            .map(FlowNode.class::cast)
            .toList();
    Predicate<SequenceFlow> isRefused = flow -> !isWhenGranted(flow, ItemCall.of(other));
    return !reachedAround(starts, other).contains(item)
        && !reached(next(other, isRefused), isRefused).contains(item);
  }

  private static boolean isWhenGranted(SequenceFlow flow, ItemCall other) {
    return flow.getConditionExpression() != null
        && other.results().stream()
            .map("${%s}"::formatted)
            .anyMatch(flow.getConditionExpression().getTextContent().strip()::equals);
  }

  private Set<FlowNode> reachedAround(Collection<FlowNode> from, FlowNode wall) {
    var found = new HashSet<FlowNode>(Set.of(wall));
    collect(from, any -> true, found);
    return found;
  }

  private Set<FlowNode> reached(Collection<FlowNode> from, Predicate<SequenceFlow> open) {
    var found = new HashSet<FlowNode>();
    collect(from, open, found);
    return found;
  }

  private void collect(
      Collection<FlowNode> from, Predicate<SequenceFlow> open, Set<FlowNode> found) {
    var waiting = new ArrayDeque<>(from);
    while (!waiting.isEmpty()) {
      var node = waiting.pop();
      if (found.add(node)) {
        waiting.addAll(next(node, open));
      }
    }
  }

  private List<FlowNode> next(FlowNode node, Predicate<SequenceFlow> open) {
    var along = node.getOutgoing().stream().filter(open).map(SequenceFlow::getTarget);
    var aside =
        process.getFlowElements().stream()
            .filter(BoundaryEvent.class::isInstance)
            .map(BoundaryEvent.class::cast)
            .filter(event -> node.equals(event.getAttachedTo()));
    return Stream.<FlowNode>concat(along, aside).toList();
  }
}
