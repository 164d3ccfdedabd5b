package org.onevisit.app.demo;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.onevisit.clock.Deadlines;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the demo cases have begun on earlier working days. */
@Component
@Profile("demo")
class DemoClock {

  private static final int OFFICE_OPENS_AFTER_HOURS = 9;

  private final ManagementService management;
  private final Deadlines deadlines;
  private final Instant now = Instant.now();

  DemoClock(ManagementService management, Deadlines deadlines) {
    this.management = management;
    this.deadlines = deadlines;
  }

  /** It is so many working days before today; timers due by then have fired. */
  void workingDaysAgo(int days) {
    var morning =
        deadlines
            .workingDaysBefore(now, days)
            .plus(java.time.Duration.ofHours(OFFICE_OPENS_AFTER_HOURS));
    ClockUtil.setCurrentTime(Date.from(morning.isAfter(now) ? now : morning));
    runDueJobs();
  }

  /**
   * It is the morning on which a licence was granted for five years that end so many days ahead.
   */
  void fiveYearsBefore(int days) {
    var granted = deadlines.day(now).plusDays(days).minusYears(5);
    ClockUtil.setCurrentTime(
        Date.from(
            deadlines
                .endOf(granted.minusDays(1))
                .plus(java.time.Duration.ofHours(OFFICE_OPENS_AFTER_HOURS))));
  }

  void today() {
    ClockUtil.reset();
    runDueJobs();
  }

  /** The job executor starts when the demo is complete; until then its work is done here. */
  void runDueJobs() {
    for (var due = due(); due != null; due = due()) {
      management.executeJob(due.getId());
    }
  }

  private Job due() {
    return management.createJobQuery().executable().listPage(0, 1).stream()
        .findFirst()
        .orElse(null);
  }
}
