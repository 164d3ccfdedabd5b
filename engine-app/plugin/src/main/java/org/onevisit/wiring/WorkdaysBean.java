package org.onevisit.wiring;

import java.util.Date;
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
    return Date.from(deadlines.afterWorkingDays(now, workingDays));
  }
}
