package org.onevisit.wiring;

import java.time.Instant;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** A timer of a model that asks a clock when it is due, or counts working days. */
record ClockTimer(ExecutionEntity execution, ActivityImpl event) {

  /** Asks again when it is due, and has the timer that waits follow. */
  Instant ask(TimerEntity timer) {
    return asSetOnce(
        timer,
        () -> {
          declaration().resolveAndSetDuedate(execution, timer, false);
          return timer.getDuedate().toInstant();
        });
  }

  /** Lets a timer wait once more, for the instant it is due now. */
  void waitAgain(TimerEntity timer) {
    var next = asSetOnce(timer, () -> declaration().createTimer(execution));
    next.setCreateTime(timer.getCreateTime());
  }

  private static <T> T asSetOnce(TimerEntity timer, Supplier<T> question) {
    return CaseSession.current().ofTimerSetAt(timer.getCreateTime().toInstant(), question);
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
