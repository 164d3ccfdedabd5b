package org.onevisit.wiring;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.act.PermitModel;

/** What a diagram was found to be when it was parsed; what is no permit is left alone. */
final class Parsed {

  private Parsed() {}

  /** The diagram of a definition, from the engine's cache. */
  static ProcessDefinitionEntity definition(String id) {
    return Context.getProcessEngineConfiguration()
        .getDeploymentCache()
        .findDeployedProcessDefinitionById(id);
  }

  static boolean isPermit(String definitionId) {
    return definitionId != null
        && definition(definitionId).getProperty(PermitParseListener.MODEL) != null;
  }

  /** The keys of a matter's items; none of another permit. */
  static List<String> items(String definitionId) {
    return definition(definitionId).getProperty(PermitParseListener.MODEL)
            instanceof PermitModel model
        ? model.items()
        : List.of();
  }

  /** The behaviour of a task that belongs to one agency by the plugin's doing. */
  static Optional<AgencyTaskBehavior> owned(Task task) {
    return Optional.ofNullable(task.getProcessDefinitionId())
        .map(id -> definition(id).findActivity(task.getTaskDefinitionKey()).getActivityBehavior())
        .filter(AgencyTaskBehavior.class::isInstance)
        .map(AgencyTaskBehavior.class::cast);
  }

  /** Whether the timer of an activity follows a clock of the case. */
  static boolean followsClock(String definitionId, String activityId) {
    var activity = definition(definitionId).findActivity(activityId);
    return activity != null && activity.getProperty(PermitParseListener.AWAITED_CLOCK) != null;
  }
}
