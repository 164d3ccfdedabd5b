package org.onevisit.app.delivery;

import java.util.Optional;
import java.util.Set;
import org.onevisit.app.sending.Sender;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Dispatch;
import org.onevisit.desk.ServiceDesk;
import org.onevisit.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Gives parcels to the carrier and tells the case when they have arrived. */
@Component
class ParcelSender implements Sender {

  private static final String PICKUP = "courierPickup";
  private static final String DELIVERY = "courierDelivery";

  private final Optional<Courier> courier;
  private final Cases cases;
  private final ServiceDesk desk;

  ParcelSender(Optional<Courier> courier, Cases cases, ServiceDesk desk) {
    this.courier = courier;
    this.cases = cases;
    this.desk = desk;
  }

  @Override
  public boolean takes(Dispatch dispatch) {
    return Set.of(PICKUP, DELIVERY).contains(dispatch.kind());
  }

  @Override
  public boolean send(Dispatch dispatch) {
    var arrived =
        courier
            .filter(c -> c.carry(dispatch.id(), cases.application(dispatch.caseNo()).orElseThrow()))
            .isPresent();
    if (arrived) {
      report(dispatch);
    }
    return arrived;
  }

  private void report(Dispatch dispatch) {
    try {
      if (PICKUP.equals(dispatch.kind())) {
        desk.originalsReceived(dispatch.caseNo());
      } else {
        desk.parcelDelivered(dispatch.caseNo());
      }
    } catch (Refusal alreadyReported) {
      // the case no longer waits: a repetition, or an officer was faster
    }
  }
}
