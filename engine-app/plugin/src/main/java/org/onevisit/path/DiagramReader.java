package org.onevisit.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Reads a process as the engine's parser does: flows in the order in which they are written. */
final class DiagramReader {

  private final Diagrams diagrams;
  private final Map<String, Element> read = new HashMap<>();

  DiagramReader(Diagrams diagrams) {
    this.diagrams = diagrams;
  }

  Element read(Process process) {
    var root = new Element(process, null, diagrams.nextIndex());
    root.kind = Kind.PROCESS;
    readParts(process.getFlowElements(), root);
    listen(root);
    connect(process.getFlowElements());
    link(root);
    return root;
  }

  private void readParts(Collection<FlowElement> elements, Element scope) {
    for (var flowElement : elements) {
      if (flowElement instanceof FlowNode node) {
        var element = new Element(node, scope, diagrams.nextIndex());
        read.put(node.getId(), element);
        scope.parts.add(element);
        if (node instanceof SubProcess subProcess) {
          readParts(subProcess.getFlowElements(), element);
        }
        ElementReader.read(node, element);
        if (diagrams.isAwaited(element)) {
          element.kind = Kind.WAIT;
        }
        findStart(node, scope);
      }
    }
  }

  private void findStart(FlowNode node, Element scope) {
    var element = read.get(node.getId());
    if (node instanceof StartEvent && (scope.start == null || element.trigger == Trigger.NONE)) {
      scope.start = element;
    }
  }

  /**
   * Tells hosts and scopes what listens there; event sub-processes come first, as in the engine.
   */
  private void listen(Element scope) {
    for (var part : scope.parts) {
      if (part.source instanceof SubProcess subProcess && subProcess.triggeredByEvent()) {
        listenWithin(scope, part);
      }
      listen(part);
    }
    for (var part : scope.parts) {
      if (part.source instanceof BoundaryEvent event && event.getAttachedTo() != null) {
        read.get(event.getAttachedTo().getId()).listeners.add(part);
      }
    }
  }

  private static void listenWithin(Element scope, Element eventSubProcess) {
    var start = eventSubProcess.start;
    if (start == null || start.trigger == Trigger.NONE) {
      eventSubProcess.obstacle = "it has no start event that says when it begins";
      return;
    }
    eventSubProcess.trigger = start.trigger;
    eventSubProcess.code = start.code;
    eventSubProcess.interrupting = start.interrupting;
    eventSubProcess.oncePerHost = start.oncePerHost;
    scope.listeners.add(eventSubProcess);
  }

  private void connect(Collection<FlowElement> elements) {
    for (var element : elements) {
      if (element instanceof SequenceFlow flow
          && flow.getSource() != null
          && flow.getTarget() != null) {
        connect(flow);
      } else if (element instanceof SubProcess subProcess) {
        connect(subProcess.getFlowElements());
      }
    }
  }

  private void connect(SequenceFlow flow) {
    var from = read.get(flow.getSource().getId());
    var to = read.get(flow.getTarget().getId());
    var text = flow.getConditionExpression();
    var condition = text == null ? null : Expression.of(text.getTextContent());
    from.out.add(
        new Flow(
            flow.getId(),
            flow.getName() == null ? "" : flow.getName(),
            from,
            to,
            condition,
            text != null));
    to.incoming++;
  }

  private void link(Element scope) {
    var targets = new HashMap<String, Element>();
    var sources = new ArrayList<Element>();
    for (var element : read.values()) {
      var links = element.source.getChildElementsByType(LinkEventDefinition.class);
      for (var definition : links) {
        if (element.source instanceof IntermediateThrowEvent) {
          element.code = definition.getName();
          sources.add(element);
        } else {
          targets.put(definition.getName(), element);
        }
      }
    }
    sources.forEach(source -> source.linked = targets.get(source.code));
    sources.stream()
        .filter(source -> source.linked == null)
        .forEach(source -> source.obstacle = "no link event catches '" + source.code + "'");
  }
}
