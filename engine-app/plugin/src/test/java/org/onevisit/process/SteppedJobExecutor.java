package org.onevisit.process;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * The engine's own job executor, which acquires, locks, runs and fails jobs as ever, but takes each
 * step when a test tells it to, in the test's thread.
 */
public final class SteppedJobExecutor extends JobExecutor {

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  protected void startExecutingJobs() {
    // steps are taken by the test
  }

  @Override
  protected void stopExecutingJobs() {
    // steps are taken by the test
  }

  @Override
  public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
    new ExecuteJobsRunnable(jobs, engine).run();
  }

  /** Runs everything there is to run now, and what comes of it. */
  public void runAll(ProcessEngine engine) {
    for (var jobs = acquire(engine); jobs.size() > 0; jobs = acquire(engine)) {
      run(jobs, engine);
    }
  }

  /** Takes the next jobs for itself, as nodes do before they run them. */
  public AcquiredJobs acquire(ProcessEngine engine) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration.getCommandExecutorTxRequired().execute(new AcquireJobsCmd(this));
  }

  public void run(AcquiredJobs jobs, ProcessEngine engine) {
    jobs.getJobIdBatches().forEach(batch -> executeJobs(batch, (ProcessEngineImpl) engine));
  }
}
