package org.onevisit.wiring;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onevisit.clock.Deadlines;

/** {@code workdays} in a model's timer expressions. */
public final class WorkdaysBean {

  private final Deadlines deadlines;

  WorkdaysBean(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** End of the n-th working day from today, today not counted. */
  public Date after(int workingDays) {
    var now = ClockUtil.getCurrentTime().toInstant();
    return Date.from(local().afterWorkingDays(now, workingDays));
  }

  /** By the offices of the place where the case is handled; a process may begin without a case. */
  private Deadlines local() {
    return Optional.ofNullable(Context.getBpmnExecutionContext())
        .map(context -> context.getExecution().getProcessBusinessKey())
        .flatMap(caseNo -> CaseSession.current().work().find(caseNo))
        .map(file -> deadlines.in(file.application().place()))
        .orElse(deadlines);
  }
}
