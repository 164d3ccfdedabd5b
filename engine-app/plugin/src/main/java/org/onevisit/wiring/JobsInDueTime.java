package org.onevisit.wiring;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Leaves the job executor's timers alone for the first seconds after they are due, so that every
 * act received before a legal instant has its turn before the law acts.
 */
final class JobsInDueTime extends JobManager {

  /** How long an act may be under way between its receipt and its turn in the case. */
  static final Duration UNDER_WAY = Duration.ofSeconds(5);

  static SessionFactory factory() {
    return new SessionFactory() {
      @Override
      public Class<?> getSessionType() {
        return JobManager.class;
      }

      @Override
      public Session openSession() {
        return new JobsInDueTime();
      }
    };
  }

  @Override
  public List<AcquirableJobEntity> findNextJobsToExecute(Page page) {
    var latest = Date.from(ClockUtil.getCurrentTime().toInstant().minus(UNDER_WAY));
    return super.findNextJobsToExecute(page).stream()
        .filter(job -> job.getDuedate() == null || !job.getDuedate().after(latest))
        .toList();
  }
}
