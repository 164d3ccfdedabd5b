package org.onevisit.wiring;

import java.util.function.Function;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventProcessor;
import org.camunda.bpm.engine.impl.history.event.HistoryEventProcessor.HistoryEventCreator;
import org.camunda.bpm.engine.impl.history.producer.HistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.onevisit.casefile.CaseFile;
import org.onevisit.refusal.StaffRefusals;

/**
 * Passes a task on to another agency: the old one ends and one is created anew at the same step, so
 * that rows keep their owners. The step itself is not left, and what waits at it waits on.
 */
record Forwarding(Wiring wiring, TaskEntity task, AgencyTaskBehavior step) {

  /** Gives the new task. */
  TaskEntity to(String agency) {
    var execution = task.getExecution();
    var file = CaseSession.file(execution);
    refuse(agency, file);
    if (step.isTheLeads(execution)) {
      file.reportTo(agency);
    } else {
      file.forward(task.getTaskDefinitionKey(), step.routed(execution), agency);
    }
    task.delete("transferred", false, true);
    beginAnew(execution);
    return step.create(execution, file, agency);
  }

  private void refuse(String agency, CaseFile file) {
    var today = wiring.today(file);
    if (step.isAskedByName(task.getExecution())) {
      throw StaffRefusals.opinionPassedOn(task.getTenantId());
    }
    if (agency.equals(task.getTenantId()) || !wiring.router().works(agency, today)) {
      throw StaffRefusals.noOtherAgency(agency);
    }
    if (!file.state().isUndecided() && step.isTheLeads(task.getExecution())) {
      throw StaffRefusals.decidedAlready(file.caseNo());
    }
  }

  /** History tells of two agencies at one step, one after the other. */
  private static void beginAnew(ExecutionEntity execution) {
    execution.setCanceled(true);
    tell(history -> history.createActivityInstanceEndEvt(execution));
    execution.activityInstanceStarted();
    var ids = Context.getProcessEngineConfiguration().getIdGenerator();
    execution.setActivityInstanceId(execution.getActivityId() + ":" + ids.getNextId());
    tell(history -> history.createActivityInstanceStartEvt(execution));
  }

  private static void tell(Function<HistoryEventProducer, HistoryEvent> event) {
    HistoryEventProcessor.processHistoryEvents(
        new HistoryEventCreator() {
          @Override
          public HistoryEvent createHistoryEvent(HistoryEventProducer producer) {
            return event.apply(producer);
          }
        });
  }
}
