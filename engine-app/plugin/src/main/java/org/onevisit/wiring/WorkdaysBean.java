package org.onevisit.wiring;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** {@code workdays} in a model's timer expressions: of the place where the case is handled. */
public final class WorkdaysBean {

  static final String NAME = "workdays";

  private final Wiring wiring;
  private final DelegateExecution execution;

  WorkdaysBean(Wiring wiring, DelegateExecution execution) {
    this.wiring = wiring;
    this.execution = execution;
  }

  /** End of the n-th working day from today, today not counted. */
  public Date after(int workingDays) {
    var local = wiring.deadlines().in(CaseSession.file(execution).application().place());
    var now = ClockUtil.getCurrentTime().toInstant();
    return Date.from(local.afterWorkingDays(now, workingDays));
  }
}
