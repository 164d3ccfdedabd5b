package org.onevisit.wiring;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onevisit.clock.StatutoryClock;

/**
 * When a timer that waits for a clock may act: at the legal instant, and only if the awaited act
 * has not come in before it. When the timer happens to fire decides nothing. One that only counts
 * working days acts when they have passed by the newest calendar.
 */
final class LegalInstant {

  private LegalInstant() {}

  /** The engine's handlers of timers, which now ask the clock first. */
  static List<JobHandler<?>> handlers() {
    return List.of(new OnBoundary(), new Between());
  }

  private static boolean hasCome(TimerJobConfiguration timer, ExecutionEntity execution) {
    var event = execution.getProcessDefinition().findActivity(timer.getTimerElementKey());
    if (event == null) {
      return true;
    }
    var waiting = new ClockTimer(execution, event);
    if (event.getProperty(PermitParseListener.AWAITED_CLOCK) instanceof String written) {
      return hasCome(waiting, AwaitedClock.kind(written, execution));
    }
    return event.getProperty(PermitParseListener.COUNTS_DAYS) == null || isDue(waiting);
  }

  private static boolean hasCome(ClockTimer waiting, String kind) {
    var clock = CaseSession.file(waiting.execution()).clock(kind);
    return clock.filter(StatutoryClock::isOpen).isPresent()
        && isDue(waiting)
        && !isOvertaken(waiting.job().getDuedate().toInstant(), clock.get().statutoryDue());
  }

  private static boolean isDue(ClockTimer waiting) {
    var job = waiting.job();
    var isDue = !waiting.ask(job).isAfter(now());
    if (!isDue) {
      waiting.waitAgain(job);
    }
    return isDue;
  }

  private static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  /** A warning of a period that has passed meanwhile warns of nothing. */
  private static boolean isOvertaken(Instant due, Instant end) {
    return due.isBefore(end) && !now().isBefore(end);
  }

  private static final class OnBoundary extends TimerExecuteNestedActivityJobHandler {
    @Override
    public void execute(
        TimerJobConfiguration timer,
        ExecutionEntity execution,
        CommandContext context,
        String tenant) {
      if (hasCome(timer, execution)) {
        super.execute(timer, execution, context, tenant);
      }
    }
  }

  private static final class Between extends TimerCatchIntermediateEventJobHandler {
    @Override
    public void execute(
        TimerJobConfiguration timer,
        ExecutionEntity execution,
        CommandContext context,
        String tenant) {
      if (hasCome(timer, execution)) {
        super.execute(timer, execution, context, tenant);
      }
    }
  }
}
