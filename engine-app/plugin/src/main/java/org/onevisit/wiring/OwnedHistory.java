package org.onevisit.wiring;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDetailEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/** The engine's history, in which what a task leaves belongs to the agency of the task. */
class OwnedHistory extends DbHistoryEventHandler {

  @Override
  public void handleEvent(HistoryEvent event) {
    if (event instanceof HistoricDetailEventEntity detail && detail.getTaskId() != null) {
      detail.setTenantId(owner(detail.getTaskId(), detail.getTenantId()));
    } else if (event instanceof HistoricActivityInstanceEventEntity step && becomesTask(step)) {
      step.setTenantId(owner(step.getTaskId(), step.getTenantId()));
    }
    super.handleEvent(event);
  }

  /** The row of a step is written after its task is known, with all that was learned till then. */
  private static boolean becomesTask(HistoricActivityInstanceEventEntity step) {
    return step.getTaskId() != null
        && step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE);
  }

  private static String owner(String taskId, String caseOwner) {
    var task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
    return task == null ? caseOwner : task.getTenantId();
  }
}
