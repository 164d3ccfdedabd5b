package org.onevisit.rehearsal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The sequence flows each case has taken, in its permit and in the pieces that were called. */
final class Footprints extends AbstractBpmnParseListener {

  /** A flow of a model. */
  record Footprint(String model, String flow) {}

  private final Map<String, Set<Footprint>> byCase = new ConcurrentHashMap<>();

  @Override
  public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
    var model = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
    var footprint = new Footprint(model, transition.getId());
    transition.addListener(
        ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) step -> left(step, footprint));
  }

  /** In the order in which they were taken first. */
  List<Footprint> of(String caseNo) {
    return List.copyOf(byCase.getOrDefault(caseNo, Set.of()));
  }

  private void left(DelegateExecution step, Footprint footprint) {
    var key = step.getProcessBusinessKey();
    if (key != null) {
      byCase.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(footprint);
    }
  }
}
