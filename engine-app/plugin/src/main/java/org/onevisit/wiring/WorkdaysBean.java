package org.onevisit.wiring;

import java.util.Date;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** {@code workdays} in a model's timer expressions: of the place where the case is handled. */
public final class WorkdaysBean {

  static final String NAME = "workdays";

  private static final Pattern IN_TIMER = Pattern.compile("workdays\\.after\\(");

  private final Wiring wiring;
  private final DelegateExecution execution;

  WorkdaysBean(Wiring wiring, DelegateExecution execution) {
    this.wiring = wiring;
    this.execution = execution;
  }

  /**
   * End of the n-th working day from the day the timer was set, which is not counted; by the newest
   * calendar, whenever it is asked.
   */
  public Date after(int workingDays) {
    var local = wiring.deadlines().in(CaseSession.file(execution).application().place());
    return Date.from(local.afterWorkingDays(CaseSession.current().timerSetAt(), workingDays));
  }

  /** Whether a timer's expression counts working days. */
  static boolean isAskedIn(String expression) {
    return IN_TIMER.matcher(expression).find();
  }
}
