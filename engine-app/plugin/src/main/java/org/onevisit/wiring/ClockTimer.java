package org.onevisit.wiring;

import java.time.Instant;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** A timer of a model that asks a clock when it is due. */
record ClockTimer(ExecutionEntity execution, ActivityImpl event) {

  /** Asks the clock again, and has the timer that waits follow. */
  Instant ask(TimerEntity timer) {
    declaration().resolveAndSetDuedate(execution, timer, false);
    return timer.getDuedate().toInstant();
  }

  /** Lets the timer wait once more, for the instant the clock gives now. */
  void waitAgain() {
    declaration().createTimer(execution);
  }

  /** The job that waits or is just being done. */
  TimerEntity job() {
    return execution.getJobs().stream()
        .filter(job -> job instanceof TimerEntity && event.getId().equals(job.getActivityId()))
        .map(TimerEntity.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private TimerDeclarationImpl declaration() {
    return TimerDeclarationImpl.getDeclarationsForScope(event.getEventScope()).get(event.getId());
  }
}
