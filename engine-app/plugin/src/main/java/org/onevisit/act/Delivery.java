package org.onevisit.act;

import static org.onevisit.casefile.CaseState.AWAITING_DELIVERY;
import static org.onevisit.casefile.CaseState.DELIVERED;
import static org.onevisit.casefile.Thing.LICENCE;
import static org.onevisit.casefile.Thing.ORIGINALS;

import java.util.List;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.Hand;
import org.onevisit.catalogue.Attendance;
import org.onevisit.clock.StatutoryClock;

/** How papers travel: by courier both ways, or over the counter (Licensing Law art 44). */
final class Delivery {

  private Delivery() {}

  /** Sends a courier to fetch the originals at the applicant's door. */
  static void orderPickup(Step step) {
    var order = step.file().dispatch("courierPickup", "{}");
    var due = step.file().clock("verification").map(StatutoryClock::statutoryDue).orElse(null);
    step.file().custody().send(ORIGINALS, step.agency("window"), due, order);
    step.record("orderPickup", "", "");
    Notices.send(step, "courierFetchesOriginals");
  }

  /** Hands the licence, and the originals if the agency has them, to the courier. */
  static void deliver(Step step) {
    var order = step.file().dispatch("courierDelivery", "{}");
    var custody = step.file().custody();
    custody.send(LICENCE, Hand.APPLICANT, null, order);
    licences(step).forEach(item -> item.custody().send(LICENCE, Hand.APPLICANT, null, order));
    custody
        .of(ORIGINALS)
        .filter(row -> !row.holder().equals(Hand.APPLICANT))
        .ifPresent(row -> custody.send(ORIGINALS, Hand.APPLICANT, row.dueBack(), order));
    step.file().enter(AWAITING_DELIVERY);
    step.record("deliver", "", "courier");
    Notices.send(step, "onItsWay");
  }

  /** Handed over at the counter: the applicant's visit. */
  static void handOver(Step step) {
    var file = step.file();
    step.stopClock("delivery");
    file.custody().handOver(LICENCE, Hand.APPLICANT, "counter");
    licences(step).forEach(item -> item.custody().handOver(LICENCE, Hand.APPLICANT, "counter"));
    file.enter(DELIVERED);
    file.visits().attend(Attendance.COLLECTION, step.today());
    step.record("recordHandover", "", "counter");
  }

  /** The items whose licences go with a matter, in one parcel or over the counter at once. */
  private static List<CaseFile> licences(Step step) {
    return step.file().items().files().stream().filter(item -> item.licence().isPresent()).toList();
  }
}
