package org.onevisit.process;

import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.PromiseState;

class NurseRegistrationTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering(NURSE);

  @Test
  void isGrantedOnScansAndHandedOverOnceTheOriginalsAreSeen() {
    permits
        .applyFor(NURSE, nurse())
        .uploadAll()
        .waitsFor("health330106", "Task_CheckApplication")
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .is(CaseState.ACCEPTED)
        .waitsFor("education330106", "Task_ConfirmDiploma")
        .does("education1", "Task_ConfirmDiploma", "diplomaConfirmed", "confirmed")
        .does("health1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .is(CaseState.AWAITING_VERIFICATION)
        .licenceIs(LicenceState.HELD)
        .waitsFor("window330106", "Task_VerifyOriginals")
        .does(
            "window1",
            "Task_VerifyOriginals",
            "verification",
            "verified",
            "verificationMethod",
            "counter")
        .promisesAre(PromiseState.VERIFIED)
        .licenceIs(LicenceState.VALID)
        .does("window1", "Task_HandOverLicence")
        .is(CaseState.CLOSED)
        .visited(1)
        .hasEnded();
  }
}
