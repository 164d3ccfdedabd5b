package org.onevisit.wiring;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Records who completed a task, for which agency, and for which absent colleague. */
final class CompleteTask implements TaskListener {

  @Override
  public void notify(DelegateTask task) {
    var file = CaseSession.file(task.getExecution());
    var claimedBy = task.getAssignee();
    var detail = claimedBy == null || claimedBy.equals(file.actor()) ? "" : "for " + claimedBy;
    file.recordTask(task.getTenantId(), task.getTaskDefinitionKey(), detail);
  }
}
