package org.onevisit.act;

import static org.onevisit.casefile.CaseState.AWAITING_DELIVERY;
import static org.onevisit.casefile.CaseState.DELIVERED;

/** How papers travel: by courier both ways, or over the counter (Licensing Law art 44). */
final class Delivery {

  private Delivery() {}

  /** Sends a courier to fetch the originals at the applicant's door. */
  static void orderPickup(Step step) {
    step.file().dispatch("courierPickup", "{}");
    step.record("orderPickup", "", "");
    Notices.send(step, "courierFetchesOriginals");
  }

  /** Hands the licence, and the originals if the agency has them, to the courier. */
  static void deliver(Step step) {
    step.file().dispatch("courierDelivery", "{}");
    step.file().enter(AWAITING_DELIVERY);
    step.record("deliver", "", "courier");
    Notices.send(step, "onItsWay");
  }

  /** Handed over at the counter: the applicant's visit. */
  static void handOver(Step step) {
    var file = step.file();
    file.visit(step.today());
    step.stopClock("delivery");
    file.enter(DELIVERED);
    step.record("recordHandover", "", "counter");
  }
}
