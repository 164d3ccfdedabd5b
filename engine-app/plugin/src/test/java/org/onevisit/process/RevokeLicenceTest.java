package org.onevisit.process;

import static org.onevisit.process.Applications.nurse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.PromiseState;

class RevokeLicenceTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering("revoke-licence");

  @Test
  void revokesAfterTheHearingByASecondOfficer() {
    mismatched()
        .hasSent("revocationHearing")
        .waitsFor("health330106", "Task_HearApplicant")
        .isDue("Task_HearApplicant", "2026-11-30")
        .does("health1", "Task_HearApplicant", "hearingStatement", "申请人承认涂改")
        .refuses(
            "needs a second officer: health1 already completed 'Task_HearApplicant'",
            heard -> heard.decidesRevocation("health1", "revoke"))
        .decidesRevocation("health2", "revoke")
        .clockIs("hearing", ClockState.MET)
        .licenceIs(LicenceState.REVOKED)
        .promiseIs("diploma", PromiseState.BROKEN)
        .is(CaseState.REVOKED)
        .hasSent("revoked")
        .recorded("completeTask", "revokeLicence")
        .hasEnded();
  }

  @Test
  void keepsTheLicenceHeldWhenTheHearingConvinces() {
    mismatched()
        .does("health1", "Task_HearApplicant", "hearingStatement", "学校更名，有批文")
        .decidesRevocation("health2", "keep")
        .licenceIs(LicenceState.HELD)
        .promiseIs("diploma", PromiseState.DUE)
        .waitsFor("window330106", "Task_VerifyOriginals");
  }

  @Test
  void revokesNobodyUnheard() {
    mismatched()
        .refuses(
            "hearingStatement ",
            unheard -> unheard.does("health1", "Task_HearApplicant", "hearingStatement", " "));
  }

  private static PermitCase mismatched() {
    return Situations.granted(permits, nurse())
        .compares(
            "counter",
            "verification",
            "differ",
            "materialMismatch",
            "diploma",
            "verificationNote",
            "毕业年份不一致");
  }
}
