package org.onevisit.path;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Reads what an event waits for, or what it raises. */
final class EventReader {

  private EventReader() {}

  static void read(FlowNode node, Element element) {
    if (!(node instanceof Event)) {
      return;
    }
    var definitions = node.getChildElementsByType(EventDefinition.class);
    if (definitions.size() > 1) {
      element.obstacle = "it has several event definitions; draw one event for each";
    }
    for (var definition : definitions) {
      if (node instanceof CatchEvent) {
        readTrigger(definition, element);
      } else {
        readThrow(definition, element);
      }
    }
    if (node instanceof BoundaryEvent event) {
      element.interrupting = event.cancelActivity();
    } else if (node instanceof StartEvent event) {
      element.interrupting = event.isInterrupting();
    }
  }

  private static void readTrigger(EventDefinition definition, Element element) {
    if (definition instanceof TimerEventDefinition timer) {
      element.trigger = Trigger.TIMER;
      element.oncePerHost = timer.getTimeCycle() == null;
    } else if (definition instanceof MessageEventDefinition) {
      element.trigger = Trigger.MESSAGE;
    } else if (definition instanceof SignalEventDefinition signal) {
      element.trigger = Trigger.SIGNAL;
      element.code = signal.getSignal() == null ? null : signal.getSignal().getName();
    } else if (definition instanceof ConditionalEventDefinition) {
      element.trigger = Trigger.CONDITION;
    } else if (definition instanceof ErrorEventDefinition) {
      element.trigger = Trigger.ERROR;
      element.code = code(definition);
    } else if (definition instanceof EscalationEventDefinition) {
      element.trigger = Trigger.ESCALATION;
      element.code = code(definition);
    }
  }

  private static void readThrow(EventDefinition definition, Element element) {
    if (definition instanceof TerminateEventDefinition) {
      element.kind = Kind.TERMINATE;
    } else if (definition instanceof ErrorEventDefinition) {
      element.kind = Kind.THROW_ERROR;
      element.code = code(definition);
    } else if (definition instanceof EscalationEventDefinition) {
      element.kind = Kind.THROW_ESCALATION;
      element.code = code(definition);
    } else if (definition instanceof SignalEventDefinition signal) {
      element.kind = Kind.THROW_SIGNAL;
      element.code = signal.getSignal() == null ? null : signal.getSignal().getName();
    }
  }

  private static String code(EventDefinition definition) {
    if (definition instanceof ErrorEventDefinition error) {
      return error.getError() == null ? null : error.getError().getErrorCode();
    }
    var escalation = ((EscalationEventDefinition) definition).getEscalation();
    return escalation == null ? null : escalation.getEscalationCode();
  }
}
