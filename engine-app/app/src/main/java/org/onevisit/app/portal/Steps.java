package org.onevisit.app.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onevisit.app.api.CaseStatus;
import org.onevisit.casefile.CaseState;

/** The way of a case, from its application to the licence in the hand, or to an earlier end. */
final class Steps {

  private Steps() {}

  static List<Step> of(CaseStatus status) {
    return status.state().isFinal() && status.state() != CaseState.CLOSED
        ? endedEarly(status)
        : underWay(status);
  }

  private static List<Step> endedEarly(CaseStatus status) {
    var way = new ArrayList<Step>();
    way.add(new Step("received", status.receivedAt(), Place.DONE));
    if (status.acceptedAt() != null) {
      way.add(new Step("accepted", status.acceptedAt(), Place.DONE));
    }
    if (status.licence() != null) {
      way.add(new Step("decided", status.decidedAt(), Place.DONE));
    }
    way.add(new Step(status.state().name(), status.closedAt(), Place.NOW));
    return way;
  }

  private static List<Step> underWay(CaseStatus status) {
    var keys = keys(status);
    var now = keys.indexOf(aim(status));
    var way = new ArrayList<Step>();
    for (var i = 0; i < keys.size(); i++) {
      var place = now < 0 || i < now ? Place.DONE : i == now ? Place.NOW : Place.NEXT;
      way.add(new Step(keys.get(i), at(keys.get(i), status), place));
    }
    return way;
  }

  private static List<String> keys(CaseStatus status) {
    return isTrustFirst(status)
        ? List.of("received", "accepted", "decided", "verified", "delivered")
        : List.of("received", "accepted", "decided", "delivered");
  }

  /** The step that is being worked on; none when all are done. */
  private static String aim(CaseStatus status) {
    return switch (status.state()) {
      case SUBMITTED, SUPPLEMENT_REQUESTED -> "accepted";
      case ACCEPTED, IN_REVIEW -> "decided";
      case DECIDED_GRANT, LICENCE_ISSUED -> isTrustFirst(status) ? "verified" : "delivered";
      case AWAITING_VERIFICATION, AWAITING_CORRECTION, VERIFICATION_FAILED -> "verified";
      case VERIFIED, AWAITING_DELIVERY -> "delivered";
      default -> "";
    };
  }

  private static Instant at(String key, CaseStatus status) {
    return switch (key) {
      case "received" -> status.receivedAt();
      case "accepted" -> status.acceptedAt();
      case "decided" -> status.decidedAt();
      case "delivered" -> status.closedAt();
      default -> null;
    };
  }

  private static boolean isTrustFirst(CaseStatus status) {
    return "trustFirst".equals(status.lane());
  }

  enum Place {
    DONE,
    NOW,
    NEXT
  }

  /**
   * @param key names its words; of an early end, the state
   * @param at when it was done, null when it was not or nobody noted it
   */
  record Step(String key, Instant at, Place place) {}
}
