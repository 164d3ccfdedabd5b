package org.onevisit.wiring;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.onevisit.act.Waiting;
import org.onevisit.clock.StatutoryClock;

/**
 * Everything that waits in a case of which no step is being done, or none yet that waits for a
 * clock. It is read at once for each of the processes that bear the case's number, and not
 * execution by execution: a new calendar comes to thousands of cases.
 */
record RestingCase(String caseNo) implements Waiting {

  @Override
  public void follow(StatutoryClock clock) {
    var context = Context.getCommandContext();
    for (var instance : instances()) {
      context.getTaskManager().findTasksByProcessInstanceId(instance.getId()).stream()
          .filter(task -> task.getExecution() != null)
          .forEach(task -> WaitingSteps.follow(task, clock));
      jobs(instance).stream()
          .filter(job -> job.getExecution() != null)
          .forEach(job -> WaitingSteps.follow(job, clock));
    }
  }

  @Override
  public void recount() {
    instances().stream()
        .filter(instance -> WaitingSteps.countsDays(instance.getProcessDefinition()))
        .flatMap(instance -> jobs(instance).stream())
        .filter(job -> job.getExecution() != null)
        .forEach(WaitingSteps::recount);
  }

  private static List<JobEntity> jobs(ExecutionEntity instance) {
    return Context.getCommandContext()
        .getJobManager()
        .findJobsByProcessInstanceId(instance.getId());
  }

  private List<ExecutionEntity> instances() {
    var query = new ProcessInstanceQueryImpl();
    query.processInstanceBusinessKey(caseNo);
    // whoever acts: no person is a member of the tenant a case belongs to
    query.getTenantCheck().setTenantCheckEnabled(false);
    return Context.getCommandContext()
        .getDbEntityManager()
        .selectList("selectProcessInstanceByQueryCriteria", query);
  }
}
