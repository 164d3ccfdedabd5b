package org.onevisit.guard;

import java.util.Date;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onevisit.refusal.GuardRefusals;

/** A timer that follows a clock of the case fires when the law says so, not when somebody wants. */
final class TimerRights {

  private TimerRights() {}

  static void check(Asked asked) {
    asked.isAdministrator();
    if (!changesTime(asked)) {
      return;
    }
    if (!asked.has("jobId") || asked.text("jobId") == null) {
      throw Refused.act(GuardRefusals.timerMoved());
    }
    var job = asked.context().getJobManager().findJobById(asked.text("jobId"));
    if (job != null && followsClock(asked, job) && !isDue(asked, job)) {
      throw Refused.act(GuardRefusals.timerMoved());
    }
  }

  private static boolean changesTime(Asked asked) {
    return !asked.has("isDueDateSet") || (boolean) asked.value("isDueDateSet");
  }

  private static boolean followsClock(Asked asked, JobEntity job) {
    return job.getProcessDefinitionId() != null
        && asked.followsClock().test(job.getProcessDefinitionId(), job.getActivityId());
  }

  private static boolean isDue(Asked asked, JobEntity job) {
    Date due = job.getDuedate();
    return asked.command() instanceof ExecuteJobsCmd
        && (due == null || !due.after(ClockUtil.getCurrentTime()));
  }
}
