package org.onevisit.wiring;

import java.util.Date;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.onevisit.act.Waiting;
import org.onevisit.catalogue.ClockKind;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.clock.StatutoryClock;

/**
 * Everything in a case, and in the pieces it calls, that waits for one of its clocks. It walks the
 * executions and not the database, where what the same command has just created cannot be seen.
 */
final class WaitingSteps implements Waiting {

  private final ExecutionEntity root;

  WaitingSteps(ExecutionEntity anywhere) {
    root = root(anywhere.getProcessInstance());
  }

  @Override
  public void follow(StatutoryClock clock) {
    follow(root, clock);
  }

  static ExecutionEntity root(ExecutionEntity instance) {
    var caller = instance.getSuperExecution();
    var isCase = caller == null || Parsed.isPermit(instance.getProcessDefinitionId());
    return isCase ? instance : root(caller.getProcessInstance());
  }

  private static void follow(ExecutionEntity execution, StatutoryClock clock) {
    execution.getTasks().forEach(task -> follow(task, clock));
    execution.getJobs().forEach(job -> follow(job, clock));
    execution.getExecutions().forEach(child -> follow(child, clock));
    var called = execution.getSubProcessInstance();
    if (called != null && !Parsed.isPermit(called.getProcessDefinitionId())) {
      follow(called, clock);
    }
  }

  static void follow(TaskEntity task, StatutoryClock clock) {
    var step = activity(task.getExecution(), task.getTaskDefinitionKey());
    if (step.getProperty(PermitParseListener.STEP) instanceof PermitStep says
        && ClockKind.of(says.get("clock"), task.getTenantId()).equals(clock.kind())) {
      task.setDueDate(Date.from(TaskOwner.lastMoment(clock)));
    }
  }

  static void follow(JobEntity job, StatutoryClock clock) {
    if (job instanceof TimerEntity timer && awaits(timer, clock)) {
      var execution = timer.getExecution();
      new ClockTimer(execution, activity(execution, timer.getActivityId())).ask(timer);
    }
  }

  /** Whether a diagram has timers that count working days without a clock. */
  static boolean countsDays(ProcessDefinitionImpl definition) {
    return definition.getProperty(PermitParseListener.COUNTS_DAYS) != null;
  }

  static void recount(JobEntity job) {
    if (job instanceof TimerEntity timer) {
      var execution = timer.getExecution();
      var event = activity(execution, timer.getActivityId());
      if (event != null && event.getProperty(PermitParseListener.COUNTS_DAYS) != null) {
        new ClockTimer(execution, event).ask(timer);
      }
    }
  }

  private static boolean awaits(TimerEntity timer, StatutoryClock clock) {
    var event = activity(timer.getExecution(), timer.getActivityId());
    return event != null
        && event.getProperty(PermitParseListener.AWAITED_CLOCK) instanceof String written
        && AwaitedClock.kind(written, timer.getExecution()).equals(clock.kind());
  }

  private static ActivityImpl activity(ExecutionEntity execution, String id) {
    return execution.getProcessDefinition().findActivity(id);
  }
}
