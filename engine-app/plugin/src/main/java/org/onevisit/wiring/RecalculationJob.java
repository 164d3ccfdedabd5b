package org.onevisit.wiring;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onevisit.refusal.ClockRefusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reckons the outdated periods of all cases anew, some cases per transaction. Each job leaves one
 * for the next cases, so that any node goes on where one was killed. Later looks find what was
 * begun by the older calendar and committed after the first had passed by, and take up again the
 * cases that could not be reckoned.
 */
final class RecalculationJob implements JobHandler<RecalculationJob.Progress> {

  private static final Logger LOG = LoggerFactory.getLogger(RecalculationJob.class);
  private static final String TYPE = "onevisit-recalculation";
  private static final int CASES = 100;
  private static final int LOOKS = 6;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

  /**
   * How far the work has come.
   *
   * @param look how many times all cases have been gone through
   * @param caseNo everything up to this case is done in this look
   */
  record Progress(int look, String caseNo) implements JobHandlerConfiguration {

    private static final Progress START = new Progress(0, "");

    static Progress read(String text) {
      var parts = text.split(" ", 2);
      return new Progress(Integer.parseInt(parts[0]), parts[1]);
    }

    @Override
    public String toCanonicalString() {
      return look + " " + caseNo;
    }

    Progress after(List<String> cases) {
      return new Progress(look, cases.get(cases.size() - 1));
    }

    /**
     * The first look may have passed by what had not committed; later ones stop at the first that
     * finds nothing.
     */
    boolean isToLookAgain(List<String> found) {
      return look == 0 || look < LOOKS && !(found.isEmpty() && caseNo.isEmpty());
    }

    Progress nextLook() {
      return new Progress(look + 1, "");
    }
  }

  /** Begins with the first case, once the running command has committed. */
  static void begin() {
    goOn(Progress.START);
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public void execute(
      Progress progress, ExecutionEntity none, CommandContext context, String tenantId) {
    var cases = CaseSession.current().work().outdated(progress.caseNo(), CASES);
    update(cases);
    if (cases.size() == CASES) {
      goOn(progress.after(cases));
    } else if (progress.isToLookAgain(cases)) {
      lookAgain(progress.nextLook());
    }
  }

  /** A case that cannot be reckoned holds up no other: those with it are tried in halves. */
  private static void update(List<String> cases) {
    try {
      inTransactionOfItsOwn(cases);
    } catch (RuntimeException e) {
      if (cases.size() == 1) {
        LOG.error(ClockRefusals.notReckoned(cases.get(0)), e);
      } else {
        var half = cases.size() / 2;
        update(cases.subList(0, half));
        update(cases.subList(half, cases.size()));
      }
    }
  }

  private static void inTransactionOfItsOwn(List<String> cases) {
    Context.getProcessEngineConfiguration()
        .getCommandExecutorTxRequiresNew()
        .execute(
            context -> {
              var work = CaseSession.current().work();
              cases.forEach(caseNo -> work.find(caseNo).ifPresent(file -> file.openClocks()));
              return null;
            });
  }

  @Override
  public Progress newConfiguration(String canonicalString) {
    return Progress.read(canonicalString);
  }

  @Override
  public void onDelete(Progress progress, JobEntity job) {
    // nothing else is kept of it
  }

  private static void goOn(Progress progress) {
    var job = new MessageEntity();
    describe(job, progress);
    Context.getCommandContext().getJobManager().send(job);
  }

  private static void lookAgain(Progress progress) {
    var job = new TimerEntity();
    describe(job, progress);
    var pause = FIRST_PAUSE.multipliedBy(1L << progress.look() - 1);
    job.setDuedate(Date.from(ClockUtil.getCurrentTime().toInstant().plus(pause)));
    Context.getCommandContext().getJobManager().schedule(job);
  }

  private static void describe(JobEntity job, Progress progress) {
    job.setJobHandlerType(TYPE);
    job.setJobHandlerConfiguration(progress);
  }
}
