package org.onevisit.wiring;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.onevisit.casefile.BreachFlag;

/** Enters a broken promise on the record of the applicant's other case, once it has committed. */
final class BreachFlagJob implements JobHandler<BreachFlagJob.Where> {

  private static final String TYPE = "onevisit-breach-flag";

  record Where(BreachFlag flag) implements JobHandlerConfiguration {

    private static Where read(String text) {
      var parts = text.split(" ", 3);
      return new Where(new BreachFlag(parts[0], parts[1], parts[2]));
    }

    @Override
    public String toCanonicalString() {
      return String.join(" ", flag.caseNo(), flag.brokenIn(), flag.promiseId());
    }
  }

  static void send(BreachFlag flag) {
    var job = new MessageEntity();
    job.setJobHandlerType(TYPE);
    job.setJobHandlerConfiguration(new Where(flag));
    Context.getCommandContext().getJobManager().send(job);
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public void execute(Where where, ExecutionEntity none, CommandContext context, String tenant) {
    var flag = where.flag();
    CaseSession.current().work().find(flag.caseNo()).ifPresent(file -> file.flag(flag));
  }

  @Override
  public Where newConfiguration(String canonicalString) {
    return Where.read(canonicalString);
  }

  @Override
  public void onDelete(Where where, JobEntity job) {
    // nothing else is kept of it
  }
}
