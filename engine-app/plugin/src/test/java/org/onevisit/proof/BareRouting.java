package org.onevisit.proof;

import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * How a bare engine routes: the agency is the task's candidate group, for which the engine itself
 * writes grants. Models stay as they are.
 */
final class BareRouting extends AbstractBpmnParseListener {

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    var properties = BpmnParseUtil.parseCamundaExtensionProperties(element);
    if (properties != null && properties.containsKey("permit.agency")) {
      route(activity, properties.get("permit.agency"));
    }
  }

  private static void route(ActivityImpl activity, String agency) {
    var group = ("lead".equals(agency) ? "health" : agency) + "330106";
    var expressions = Context.getProcessEngineConfiguration().getExpressionManager();
    ((UserTaskActivityBehavior) activity.getActivityBehavior())
        .getTaskDefinition()
        .addCandidateGroupIdExpression(expressions.createExpression(group));
  }
}
