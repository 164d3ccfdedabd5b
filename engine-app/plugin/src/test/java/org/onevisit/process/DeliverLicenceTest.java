package org.onevisit.process;

import static org.onevisit.process.Applications.byCourier;
import static org.onevisit.process.Applications.newborn;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;
import org.onevisit.licence.LicenceState;

class DeliverLicenceTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering("deliver-licence");

  @Test
  void countsOneVisitWhenOriginalsAndLicenceChangeHandsOnOneDay() {
    verified().handsOver().visited(1).is(CaseState.CLOSED).hasEnded();
  }

  @Test
  void countsASecondVisitOnAnotherDay() {
    var ready = verified();
    permits.now("2026-11-04", "10:00");
    ready.handsOver().visited(2).hasEnded();
  }

  @Test
  void countsTheVisitOfOneWhoAppliesAtTheWindow() {
    var received = permits.receivesAtTheWindow("window1", ordinary(nurse())).visited(1).uploadAll();
    Situations.grant(received);
    permits.now("2026-11-05", "10:00");
    received.handsOver().visited(2).hasEnded();
  }

  @Test
  void closesWhenTheParcelHasArrived() {
    sent()
        .is(CaseState.AWAITING_DELIVERY)
        .hasSent("courierDelivery")
        .parcelArrives()
        .clockIs("delivery", ClockState.MET)
        .is(CaseState.CLOSED)
        .visited(0)
        .hasEnded();
  }

  @Test
  void leavesTheLicenceOfAnItemToItsMatter() {
    Situations.acceptedMatter(permits, newborn())
        .item("birth-certificate")
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .doesNotWaitFor("Task_HandOverLicence")
        .licenceIs(LicenceState.VALID)
        .is(CaseState.CLOSED)
        .visited(0)
        .hasEnded();
  }

  @Test
  void hasAnOverdueParcelTraced() {
    var sent = sent();
    permits.itIs("2026-11-16", "23:59");
    sent.doesNotWaitFor("Task_TraceParcel");
    permits.itIs("2026-11-17", "00:00");
    sent.waitsFor("window330106", "Task_TraceParcel")
        .does("window1", "Task_TraceParcel", "parcelDelivered", true, "parcelNote", "快递员确认已签收")
        .clockIs("delivery", ClockState.BREACHED)
        .is(CaseState.CLOSED)
        .hasEnded();
  }

  @Test
  void stopsTracingWhenTheParcelArrivesAfterAll() {
    var sent = sent();
    permits.itIs("2026-11-17", "00:00");
    sent.parcelArrives().doesNotWaitFor("Task_TraceParcel").is(CaseState.CLOSED).hasEnded();
  }

  @Test
  void givesTheParcelItsWholePeriodHoweverLateTheOriginalsWereShown() {
    var granted = Situations.granted(permits, byCourier(nurse()));
    permits.itIs("2026-11-25", "10:00");
    granted
        .originalsArrive()
        .originalsAre("verified", "courier")
        .is(CaseState.AWAITING_DELIVERY)
        .clockRuns("delivery", "2026-11-25", "2026-12-02", "2026-12-09")
        .doesNotWaitFor("Task_TraceParcel");
  }

  private static PermitCase sent() {
    return Situations.granted(permits, byCourier(ordinary(nurse())));
  }

  private static PermitCase verified() {
    return Situations.granted(permits, nurse()).originalsAre("verified", "counter");
  }
}
