package org.onevisit.wiring;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives every act received before a legal instant its turn before the law acts. The job executor
 * takes no timer in the first seconds after it is due, and none of a case in which somebody is
 * working: to take it is to change its row, and the act could then no longer remove it.
 */
final class TimersInTurn extends JobManager {

  /** How long an act may be under way between its receipt and its turn in the case. */
  private static final Duration UNDER_WAY = Duration.ofSeconds(5);

  private static final int LOOKS = 20;

  private final Jdbi jdbi;

  private TimersInTurn(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  static SessionFactory factory(Jdbi jdbi) {
    return new SessionFactory() {
      @Override
      public Class<?> getSessionType() {
        return JobManager.class;
      }

      @Override
      public Session openSession() {
        return new TimersInTurn(jdbi);
      }
    };
  }

  /**
   * Looks beyond those that have to wait: when as few are found as there are, the job executor
   * believes that there is nothing to do, and rests.
   */
  @Override
  public List<AcquirableJobEntity> findNextJobsToExecute(Page page) {
    var wanted = page.getMaxResults();
    var found = new ArrayList<AcquirableJobEntity>();
    for (var look = 0; look < LOOKS && found.size() < wanted; look++) {
      var jobs = super.findNextJobsToExecute(new Page(look * wanted, wanted));
      found.addAll(inTurn(jobs));
      if (jobs.size() < wanted) {
        break;
      }
    }
    return found.subList(0, Math.min(wanted, found.size()));
  }

  private List<AcquirableJobEntity> inTurn(List<AcquirableJobEntity> jobs) {
    if (jobs.isEmpty()) {
      return jobs;
    }
    var ids = jobs.stream().map(AcquirableJobEntity::getId).toList();
    var waiting = jdbi.withHandle(handle -> waiting(handle, ids));
    return jobs.stream().filter(job -> !waiting.contains(job.getId())).toList();
  }

  private static Set<String> waiting(Handle handle, List<String> jobs) {
    var timers = timers(handle, jobs);
    var free = takeFree(handle, timers);
    var latest = ClockUtil.getCurrentTime().toInstant().minus(UNDER_WAY);
    return timers.stream()
        .filter(timer -> timer.due().isAfter(latest) || timer.isOfCaseBut(free))
        .map(Timer::id)
        .collect(toSet());
  }

  private static List<Timer> timers(Handle handle, List<String> jobs) {
    return handle
        .createQuery(
            "select J.ID_, J.DUEDATE_, C.CASE_NO from ACT_RU_JOB J"
                + " left join ACT_RU_EXECUTION E on E.ID_ = J.PROCESS_INSTANCE_ID_"
                + " left join OV_CASE C on C.CASE_NO = E.BUSINESS_KEY_"
                + " where J.TYPE_ = 'timer' and J.ID_ in (<jobs>)")
        .bindList("jobs", jobs)
        .map(
            (row, context) ->
                new Timer(
                    row.getString("ID_"),
                    row.getTimestamp("DUEDATE_").toInstant(),
                    row.getString("CASE_NO")))
        .list();
  }

  /** The cases nobody works in, and nobody will until their timers are taken. */
  private static Set<String> takeFree(Handle handle, List<Timer> timers) {
    var cases = timers.stream().map(Timer::caseNo).filter(Objects::nonNull).distinct().toList();
    return cases.isEmpty()
        ? Set.of()
        : Set.copyOf(
            handle
                .createQuery(
                    "select CASE_NO from OV_CASE where CASE_NO in (<cases>)"
                        + " for update skip locked")
                .bindList("cases", cases)
                .mapTo(String.class)
                .list());
  }

  private record Timer(String id, Instant due, String caseNo) {
    boolean isOfCaseBut(Set<String> free) {
      return caseNo != null && !free.contains(caseNo);
    }
  }
}
