package org.onevisit.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The timers that can end a wait. */
final class Timers {

  private static final Pattern DUE = Pattern.compile("clock\\.due\\('([^']*)'");

  private Timers() {}

  /** At the step itself or beside it, at what encloses it, and those that listen there. */
  static Stream<CatchEvent> over(FlowNode step) {
    return Stream.concat(beside(step), enclosing(step)).filter(Timers::isTimer);
  }

  /** The clocks whose end an event waits for. */
  static Stream<String> clocksOf(ModelElementInstance event) {
    return event.getChildElementsByType(TimerEventDefinition.class).stream()
        .map(TimerEventDefinition::getTimeDate)
        .filter(date -> date != null)
        .flatMap(date -> DUE.matcher(date.getTextContent()).results())
        .map(match -> match.group(1));
  }

  static boolean isTimer(CatchEvent event) {
    return !event.getChildElementsByType(TimerEventDefinition.class).isEmpty();
  }

  private static Stream<CatchEvent> beside(FlowNode step) {
    return step.getPreviousNodes().list().stream()
        .filter(EventBasedGateway.class::isInstance)
        .flatMap(gateway -> gateway.getSucceedingNodes().list().stream())
        .filter(CatchEvent.class::isInstance)
        .map(CatchEvent.class::cast);
  }

  private static Stream<CatchEvent> enclosing(FlowNode step) {
    var attached =
        step.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
            .filter(event -> event.cancelActivity() && event.getAttachedTo() == step);
    var scope = step.getParentElement();
    var here = Stream.concat(attached, within(scope));
    return scope instanceof SubProcess outer ? Stream.concat(here, enclosing(outer)) : here;
  }

  private static Stream<CatchEvent> within(ModelElementInstance scope) {
    return scope.getChildElementsByType(SubProcess.class).stream()
        .filter(SubProcess::triggeredByEvent)
        .flatMap(listener -> listener.getChildElementsByType(StartEvent.class).stream())
        .filter(StartEvent::isInterrupting)
        .map(CatchEvent.class::cast);
  }
}
