package org.onevisit.app.engine;

import org.onevisit.desk.StaffWatch;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every day, and soon after a start, for tasks that nobody looks after. */
@Component
class StaffRound {

  private final StaffWatch watch;

  StaffRound(StaffWatch watch) {
    this.watch = watch;
  }

  @Scheduled(initialDelayString = "${onevisit.staff.first-look:2m}", fixedDelayString = "24h")
  void look() {
    watch.check();
  }
}
