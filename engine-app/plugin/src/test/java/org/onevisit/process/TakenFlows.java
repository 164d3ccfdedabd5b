package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Watches which sequence flows are taken, model by model. */
final class TakenFlows extends AbstractBpmnParseListener {

  private final Map<String, Set<String>> untaken = new HashMap<>();

  @Override
  public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
    var process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
    untaken.computeIfAbsent(process, any -> new TreeSet<>()).add(transition.getId());
    transition.addListener(
        ExecutionListener.EVENTNAME_TAKE,
        (ExecutionListener) execution -> untaken.get(process).remove(transition.getId()));
  }

  void assertAllTaken(String model) {
    assertThat(untaken).as("models that have flows").containsKey(model);
    assertThat(untaken.get(model)).as("flows of %s no test takes", model).isEmpty();
  }
}
