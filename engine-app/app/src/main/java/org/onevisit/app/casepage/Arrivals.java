package org.onevisit.app.casepage;

import org.camunda.bpm.engine.RuntimeService;
import org.onevisit.app.engine.AsSystem;
import org.onevisit.desk.ServiceDesk;
import org.springframework.stereotype.Component;

/** What the courier is on the way with, and what an officer says has arrived. */
@Component
class Arrivals {

  private final RuntimeService runtime;
  private final ServiceDesk desk;
  private final AsSystem system;

  Arrivals(RuntimeService runtime, ServiceDesk desk, AsSystem system) {
    this.runtime = runtime;
    this.desk = desk;
    this.system = system;
  }

  boolean originalsDue(String caseNo) {
    return awaits(caseNo, "permit.originalsReceived");
  }

  boolean parcelDue(String caseNo) {
    return awaits(caseNo, "permit.parcelDelivered");
  }

  void originals(String caseNo, String officer) {
    system.act(() -> desk.originalsReceived(caseNo, officer));
  }

  void parcel(String caseNo, String officer) {
    system.act(() -> desk.parcelDelivered(caseNo, officer));
  }

  private boolean awaits(String caseNo, String message) {
    return system.ask(
        () ->
            runtime
                    .createExecutionQuery()
                    .processInstanceBusinessKey(caseNo)
                    .messageEventSubscriptionName(message)
                    .count()
                > 0);
  }
}
