package org.onevisit.wiring;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.TaskState;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.onevisit.casefile.CaseFile;
import org.onevisit.catalogue.Head;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.ClockRefusals;
import org.onevisit.routing.Router;

/**
 * A user task that belongs to one agency from its first row on: the owner is set before the task is
 * created, so that task, history and comments agree.
 */
final class AgencyTaskBehavior extends UserTaskActivityBehavior {

  static {
    // the engine moves cases between versions at steps of the classes it knows, not at their kinds
    SupportedActivityValidator.SUPPORTED_ACTIVITY_BEHAVIORS.add(AgencyTaskBehavior.class);
  }

  private final TaskOwner owner;
  private final PermitStep step;
  private final DeployedForms forms;

  AgencyTaskBehavior(
      TaskDecorator decorator, TaskOwner owner, PermitStep step, DeployedForms forms) {
    super(decorator);
    this.owner = owner;
    this.step = step;
    this.forms = forms;
  }

  @Override
  public void performExecution(ActivityExecution execution) throws Exception {
    var file = CaseSession.file(execution);
    create(execution, file, owner.of(file, execution));
  }

  /** Creates the task for an agency. */
  TaskEntity create(ActivityExecution execution, CaseFile file, String agency) {
    var task = new TaskEntity((ExecutionEntity) execution);
    task.setTenantId(agency);
    task.insert();
    getTaskDecorator().decorate(task, execution);
    owner.dueDate(file, agency).map(Date::from).ifPresent(task::setDueDate);
    file.join(agency);
    task.transitionTo(TaskState.STATE_CREATED);
    return task;
  }

  /** Whether the step is one of those that go to whoever decides the case. */
  boolean isTheLeads(DelegateExecution execution) {
    return Router.LEAD.equals(owner.function(execution));
  }

  /** Whether the step is for one agency by name, such as an opinion asked of it. */
  boolean isAskedByName(DelegateExecution execution) {
    return owner.function(execution).equals(owner.routed(CaseSession.file(execution), execution));
  }

  /** The agency that does the step unless it was passed on. */
  String routed(DelegateExecution execution) {
    return owner.routed(CaseSession.file(execution), execution);
  }

  // here and not in a task listener, whose exceptions the engine wraps into failures of its own
  @Override
  public void signal(ActivityExecution execution, String signal, Object data) throws Exception {
    var officer = CaseSession.file(execution).actor();
    var form = getTaskDecorator().getTaskDefinition().getFormDefinition();
    Refusals.asFormFault(
        () -> {
          refuseSameOfficer(execution, officer);
          refuseAllButTheHead(execution);
          forms.refuseFaulty(form, execution);
        });
    super.signal(execution, signal, data);
  }

  /** What the law reserves to the head of the agency, only whoever covers for the head may do. */
  private void refuseAllButTheHead(ActivityExecution execution) {
    var file = CaseSession.file(execution);
    var agency = owner.of(file, execution);
    Head.named(role())
        .filter(head -> !file.isActedOnBy(head, agency))
        .ifPresent(head -> actForTheHead(head, agency, file, execution));
  }

  private void actForTheHead(Head head, String agency, CaseFile file, ActivityExecution execution) {
    var task = execution.getCurrentActivityId();
    var absent =
        file.headCoveredBy(head, agency, owner.today(file))
            .orElseThrow(() -> ClockRefusals.notTheHead(task, file.actor(), head.groupAt(agency)));
    // a cover is the absent one's hand: what he may not do, it does not do for him
    refuseSameOfficer(execution, absent);
    file.record(agency, "actForHead", task, absent);
  }

  /** The role the step names; empty when it names none. */
  String role() {
    return step.get("role");
  }

  /** Id of the agency the step belongs to. */
  String agency(DelegateExecution execution) {
    return owner.of(CaseSession.file(execution), execution);
  }

  /** Refuses an officer who did one of the steps that this one is the check on. */
  void refuseSameOfficer(DelegateExecution execution, String officer) {
    for (var earlier : step.list("secondOfficer")) {
      refuseSameOfficer(earlier, execution, officer);
    }
  }

  private static void refuseSameOfficer(
      String earlier, DelegateExecution execution, String officer) {
    if (CaseSession.file(execution).lastToComplete(earlier).filter(officer::equals).isPresent()) {
      throw ActRefusals.sameOfficer(execution.getCurrentActivityId(), earlier, officer);
    }
  }
}
