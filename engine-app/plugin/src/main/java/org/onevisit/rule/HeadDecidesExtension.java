package org.onevisit.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.onevisit.catalogue.Head;

/** A clock is prolonged only by a step that its head has just completed. */
final class HeadDecidesExtension implements Rule {

  @Override
  public int number() {
    return 10130;
  }

  @Override
  public String id() {
    return "head-decides-extension";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    submission.eachElement(
        (file, element) -> {
          if (Submission.step(element).get("act").equals("extendClock")) {
            check(file, element, findings);
          }
        });
  }

  private static void check(String file, BaseElement element, Findings findings) {
    var role = Submission.step(element).get("role");
    if (Head.named(role).isEmpty()) {
      findings.add(
          file,
          element.getId(),
          "'%s' extends a clock in role '%s'. The law leaves it to 'agencyHead' or 'governmentHead'."
              .formatted(element.getId(), role));
    }
    if (!(element instanceof FlowNode node) || !follow(node, role)) {
      findings.add(
          file,
          element.getId(),
          "'%s' does not follow a user task of permit.role '%s'. Let the head complete one first."
              .formatted(element.getId(), role));
    }
  }

  private static boolean follow(FlowNode node, String role) {
    var before = before(node, new HashSet<>()).toList();
    return !before.isEmpty()
        && before.stream()
            .allMatch(
                step -> step instanceof UserTask && Submission.step(step).get("role").equals(role));
  }

  /** What comes right before a step, gateways left out. */
  private static Stream<FlowNode> before(FlowNode node, Set<FlowNode> seen) {
    return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
        .filter(flow -> node.equals(flow.getTarget()))
        .map(SequenceFlow::getSource)
        .filter(seen::add)
        .flatMap(source -> source instanceof Gateway ? before(source, seen) : Stream.of(source));
  }
}
