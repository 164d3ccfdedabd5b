package org.onevisit.path;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Reads what one element does. */
final class ElementReader {

  /** What the game does not know how to play. */
  private static final Map<String, String> OBSTACLES =
      Map.of(
          "transaction", "transactions cannot be followed; use a sub-process",
          "adHocSubProcess", "ad-hoc sub-processes cannot be followed; draw the order",
          "complexGateway", "complex gateways cannot be followed; use an inclusive one",
          "compensateEventDefinition", "compensation cannot be followed; draw what is undone",
          "cancelEventDefinition", "cancel events cannot be followed; use an error event");

  private ElementReader() {}

  static void read(FlowNode node, Element element) {
    element.isEnd = node instanceof EndEvent;
    element.asyncBefore = node.isCamundaAsyncBefore();
    element.asyncAfter = !(node instanceof EventBasedGateway) && node.isCamundaAsyncAfter();
    element.defaultFlow = node.getAttributeValue("default");
    element.kind = kind(node, element);
    if (node instanceof Activity activity) {
      element.repeat = MappingReader.repeat(activity);
      MappingReader.read(activity, element);
    }
    EventReader.read(node, element);
    Stream.concat(
            Stream.of(node),
            node
                .getChildElementsByType(org.camunda.bpm.model.bpmn.instance.EventDefinition.class)
                .stream())
        .map(part -> OBSTACLES.get(part.getElementType().getTypeName()))
        .filter(obstacle -> obstacle != null)
        .findFirst()
        .ifPresent(obstacle -> element.obstacle = obstacle);
  }

  private static Kind kind(FlowNode node, Element element) {
    if (node instanceof Gateway) {
      return gateway(node);
    }
    if (node instanceof CallActivity call) {
      return call(call, element);
    }
    if (node instanceof SubProcess) {
      return Kind.SUB_PROCESS;
    }
    if (node instanceof IntermediateThrowEvent && isLink(node)) {
      return Kind.LINK;
    }
    return waits(node) ? Kind.WAIT : Kind.PASS;
  }

  private static Kind gateway(FlowNode node) {
    if (node instanceof ParallelGateway) {
      return Kind.PARALLEL;
    }
    if (node instanceof InclusiveGateway) {
      return Kind.INCLUSIVE;
    }
    return node instanceof EventBasedGateway ? Kind.EVENT_GATEWAY : Kind.EXCLUSIVE;
  }

  private static Kind call(CallActivity call, Element element) {
    element.called = call.getCalledElement();
    if (element.called == null || element.called.contains("{")) {
      element.obstacle = "what it calls is known at run time only; name the process";
    }
    return Kind.CALL;
  }

  private static boolean waits(FlowNode node) {
    return node instanceof UserTask
        || node instanceof ReceiveTask
        || node instanceof IntermediateCatchEvent && !isLink(node)
        || "external".equals(node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "type"));
  }

  private static boolean isLink(FlowNode node) {
    return !node.getChildElementsByType(LinkEventDefinition.class).isEmpty();
  }
}
