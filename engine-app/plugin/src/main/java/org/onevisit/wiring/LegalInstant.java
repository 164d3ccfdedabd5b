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

/**
 * When a timer that waits for a clock may act: at the legal instant, and only if the awaited act
 * has not come in before it. When the timer happens to fire decides nothing.
 */
final class LegalInstant {

  private LegalInstant() {}

  /** The engine's handlers of timers, which now ask the clock first. */
  static List<JobHandler<?>> handlers() {
    return List.of(new OnBoundary(), new Between());
  }

  private static boolean hasCome(TimerJobConfiguration timer, ExecutionEntity execution) {
    var event = execution.getProcessDefinition().findActivity(timer.getTimerElementKey());
    if (event == null
        || !(event.getProperty(PermitParseListener.AWAITED_CLOCK) instanceof String written)) {
      return true;
    }
    var now = ClockUtil.getCurrentTime().toInstant();
    var clock = CaseSession.file(execution).clock(AwaitedClock.kind(written, execution));
    if (clock.filter(found -> found.isOpen()).isEmpty()) {
      return false;
    }
    var waiting = new ClockTimer(execution, event);
    var due = waiting.ask(waiting.job());
    if (due.isAfter(now)) {
      waiting.waitAgain();
      return false;
    }
    return !isOvertaken(due, clock.get().statutoryDue(), now);
  }

  /** A warning of a period that has passed meanwhile warns of nothing. */
  private static boolean isOvertaken(Instant due, Instant end, Instant now) {
    return due.isBefore(end) && !now.isBefore(end);
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
