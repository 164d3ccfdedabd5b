package org.onevisit.wiring;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Reckons the outdated periods of all cases anew, some cases per transaction. Each transaction
 * leaves the job for the next, so that any node goes on where one was killed. A last look some
 * minutes later finds what was begun by the older calendar and committed after the first had passed
 * by.
 */
final class RecalculationJob implements JobHandler<RecalculationJob.Progress> {

  private static final String TYPE = "onevisit-recalculation";
  private static final int CASES = 100;
  private static final Duration LAST_LOOK = Duration.ofMinutes(5);

  /** How far the work has come: everything up to this case is done. */
  record Progress(String caseNo) implements JobHandlerConfiguration {

    @Override
    public String toCanonicalString() {
      return caseNo;
    }
  }

  /** Begins with the first case, once the running command has committed. */
  static void begin() {
    goOnAfter("");
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public void execute(
      Progress progress, ExecutionEntity none, CommandContext context, String tenantId) {
    var work = CaseSession.current().work();
    var cases = work.outdated(progress.caseNo(), CASES);
    cases.forEach(caseNo -> work.find(caseNo).ifPresent(file -> file.openClocks()));
    if (cases.size() == CASES) {
      goOnAfter(cases.get(CASES - 1));
    } else if (!cases.isEmpty()) {
      lookAgain();
    }
  }

  @Override
  public Progress newConfiguration(String canonicalString) {
    return new Progress(canonicalString == null ? "" : canonicalString);
  }

  @Override
  public void onDelete(Progress progress, JobEntity job) {
    // nothing else is kept of it
  }

  private static void goOnAfter(String caseNo) {
    var job = new MessageEntity();
    describe(job, caseNo);
    Context.getCommandContext().getJobManager().send(job);
  }

  private static void lookAgain() {
    var job = new TimerEntity();
    describe(job, "");
    job.setDuedate(Date.from(ClockUtil.getCurrentTime().toInstant().plus(LAST_LOOK)));
    Context.getCommandContext().getJobManager().schedule(job);
  }

  private static void describe(JobEntity job, String caseNo) {
    job.setJobHandlerType(TYPE);
    job.setJobHandlerConfiguration(new Progress(caseNo));
  }
}
