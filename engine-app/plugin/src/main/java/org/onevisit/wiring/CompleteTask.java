package org.onevisit.wiring;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.refusal.PermitLog;

/** Records who completed a task; refuses a second officer who is the first one. */
record CompleteTask(PermitStep step) implements TaskListener {

  @Override
  public void notify(DelegateTask task) {
    var execution = task.getExecution();
    var file = CaseSession.file(execution);
    Refusals.asFormFault(
        () -> {
          refuseSameOfficer(task, file.actor());
          return null;
        });
    file.record(task.getTenantId(), "completeTask", task.getTaskDefinitionKey(), "");
  }

  private void refuseSameOfficer(DelegateTask task, String officer) {
    var earlier = step.get("secondOfficer");
    if (!earlier.isEmpty()
        && CaseSession.file(task.getExecution())
            .lastToComplete(earlier)
            .filter(officer::equals)
            .isPresent()) {
      throw PermitLog.sameOfficer(task.getTaskDefinitionKey(), earlier, officer);
    }
  }
}
