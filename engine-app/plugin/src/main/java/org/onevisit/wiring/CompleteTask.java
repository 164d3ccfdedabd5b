package org.onevisit.wiring;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Records who completed a task, and for which agency. */
final class CompleteTask implements TaskListener {

  @Override
  public void notify(DelegateTask task) {
    CaseSession.file(task.getExecution())
        .recordTask(task.getTenantId(), task.getTaskDefinitionKey());
  }
}
