package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.nurse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;

/** Whoever is accepted or not has a sealed and dated voucher with the decision (art 32). */
class VoucherTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void isOwedOnTheDayOfTheAcceptance() {
    permits.now("2026-11-03", "16:59");
    accepted()
        .hasSent("\"notice\":\"accepted\"")
        .clockRuns("voucher", "2026-11-03", "2026-11-03", "2026-11-03")
        .clockIs("voucher", ClockState.RUNNING)
        .voucherIsSealed()
        .clockIs("voucher", ClockState.MET);
  }

  @Test
  void isOwedWithTheReasonsWhenTheApplicationIsNotAccepted() {
    Situations.received(permits, nurse())
        .declines("health1", "Task_CheckApplication", "不需要取得许可")
        .hasSent("\"notice\":\"notAccepted\",\"nonAcceptanceReason\":\"不需要取得许可\"")
        .clockIs("voucher", ClockState.RUNNING)
        .voucherIsSealed()
        .clockIs("voucher", ClockState.MET)
        .is(CaseState.NOT_ACCEPTED)
        .hasEnded();
  }

  @Test
  void isOwedAlsoWhenTheLawAccepts() {
    var received = Situations.received(permits, nurse());
    permits.itIs("2026-11-10", "00:00");
    received
        .is(CaseState.ACCEPTED)
        .hasSent("\"notice\":\"deemedAccepted\"")
        .clockRuns("voucher", "2026-11-10", "2026-11-10", "2026-11-10");
  }

  @Test
  void isLateOnTheNextDay() {
    permits.now("2026-11-03", "16:59");
    var accepted = accepted();
    permits.itIs("2026-11-03", "23:59");
    assertThat(permits.lamp(accepted.caseNo(), "voucher")).hasToString("YELLOW");
    permits.itIs("2026-11-04", "00:00");
    assertThat(permits.lamp(accepted.caseNo(), "voucher")).hasToString("RED");
    accepted.voucherIsSealed().clockIs("voucher", ClockState.BREACHED);
  }

  @Test
  void isSealedByHandWhenTheElectronicSealFails() {
    accepted()
        .voucherIsSealedByHand("health1", "health330106")
        .clockIs("voucher", ClockState.MET)
        .recorded("sealVoucherByHand")
        .voucherIsSealed()
        .refuses("owes no voucher", owed -> owed.voucherIsSealedByHand("health1", "health330106"));
  }

  @Test
  void isNotOwedBeforeAnythingIsDecided() {
    Situations.received(permits, nurse())
        .refuses("owes no voucher", owed -> owed.voucherIsSealedByHand("health1", "health330106"));
  }

  private static PermitCase accepted() {
    return Situations.received(permits, nurse())
        .does("health1", "Task_CheckApplication", "acceptance", "accept");
  }
}
