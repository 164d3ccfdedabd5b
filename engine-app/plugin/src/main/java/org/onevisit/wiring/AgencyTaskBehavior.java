package org.onevisit.wiring;

import java.util.Date;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.TaskState;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.task.TaskDecorator;

/**
 * A user task that belongs to one agency from its first row on: the owner is set before the task is
 * created, so that task, history and comments agree.
 */
final class AgencyTaskBehavior extends UserTaskActivityBehavior {

  private final TaskOwner owner;

  AgencyTaskBehavior(TaskDecorator decorator, TaskOwner owner) {
    super(decorator);
    this.owner = owner;
  }

  @Override
  public void performExecution(ActivityExecution execution) throws Exception {
    var file = CaseSession.file(execution);
    var agency = owner.of(file, execution);
    var task = new TaskEntity((ExecutionEntity) execution);
    task.setTenantId(agency);
    task.insert();
    getTaskDecorator().decorate(task, execution);
    owner.dueDate(file).map(Date::from).ifPresent(task::setDueDate);
    file.join(agency);
    task.transitionTo(TaskState.STATE_CREATED);
  }
}
