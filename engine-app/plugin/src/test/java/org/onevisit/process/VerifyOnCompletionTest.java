package org.onevisit.process;

import static org.onevisit.process.Applications.byCourier;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.MaterialState;
import org.onevisit.clock.ClockState;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.PromiseState;

class VerifyOnCompletionTest {

  @RegisterExtension
  static final PermitEngine permits = PermitEngine.covering("verify-on-completion");

  @Test
  void demandsNoOriginalOfWhatDataCanShow() {
    var open =
        Situations.reviewed(permits, nurse())
            .promisedOnly("diploma", "employmentProof", "healthCertificate");
    permits.sharedDataKnows("diploma");
    open.does("health2", "Task_DecideApplication", "decision", "grant")
        .materialIs("diploma", MaterialState.VERIFIED)
        .recordedAs("verifyByData", "", "2 left for people")
        .waitsFor("window330106", "Task_VerifyOriginals");
  }

  @Test
  void demandsNothingWhenNothingWasTakenOnTrust() {
    Situations.granted(permits, ordinary(nurse()))
        .recordedAs("verifyByData", "", "0 left for people")
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void holdsTheLicenceUntilTheOriginalsAgree() {
    shown("verified")
        .clockIs("verification", ClockState.MET)
        .promisesAre(PromiseState.VERIFIED)
        .licenceIs(LicenceState.VALID)
        .is(CaseState.VERIFIED);
  }

  @Test
  void remindsTheApplicantThreeWorkingDaysBeforeTheLastDay() {
    var awaited = Situations.granted(permits, nurse());
    permits.itIs("2026-11-27", "23:59");
    awaited.hasNotSent("verificationReminder");
    permits.itIs("2026-11-28", "00:00");
    awaited.hasSent("verificationReminder").waitsFor("window330106", "Task_VerifyOriginals");
  }

  @Test
  void letsAPersonDecideWhenTheOriginalsAreNotShownInTime() {
    var awaited = Situations.granted(permits, nurse());
    permits.itIs("2026-12-02", "23:59");
    awaited.waitsFor("window330106", "Task_VerifyOriginals");
    permits.itIs("2026-12-03", "00:00");
    awaited
        .doesNotWaitFor("Task_VerifyOriginals")
        .waitsFor("health330106", "Task_DecideOverdueVerification")
        .isDue("Task_DecideOverdueVerification", "2026-12-10")
        .licenceIs(LicenceState.HELD)
        .does("health2", "Task_DecideOverdueVerification", "overdueDecision", "wait")
        .hasSent("verificationExtended")
        .is(CaseState.AWAITING_VERIFICATION)
        .isDue("Task_VerifyOriginals", "2027-01-04");
  }

  @Test
  void letsAPersonDecideWhenTheApplicantCannotShowThem() {
    shown("notShown")
        .visited(0)
        .does(
            "health2",
            "Task_DecideOverdueVerification",
            "overdueDecision",
            "revoke",
            "verificationNote",
            "经两次催告仍未出示原件")
        .is(CaseState.VERIFICATION_FAILED)
        .waitsFor("health330106", "Task_HearApplicant");
  }

  @Test
  void letsAFormalMismatchBeCorrectedByADate() {
    shown("minorMismatch")
        .is(CaseState.AWAITING_CORRECTION)
        .promisesAre(PromiseState.RECTIFYING)
        .clockRuns("correction", "2026-11-02", "2026-11-16", "2026-11-16")
        .upload("diploma")
        .suppliesCorrection()
        .clockIs("correction", ClockState.MET)
        .originalsAre("verified", "counter")
        .promisesAre(PromiseState.VERIFIED)
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void takesACorrectionAtTheCounterToo() {
    shown("minorMismatch")
        .waitsFor("window330106", "Task_AwaitCorrection")
        .isDue("Task_AwaitCorrection", "2026-11-16")
        .does("window1", "Task_AwaitCorrection", "correctionHandedIn", true)
        .waitsFor("window330106", "Task_VerifyOriginals");
  }

  @Test
  void comparesAgainWhenTheCorrectionDoesNotCome() {
    var mismatched = shown("minorMismatch");
    permits.itIs("2026-11-17", "00:00");
    mismatched
        .waitsFor("window330106", "Task_VerifyOriginals")
        .isDue("Task_VerifyOriginals", "2026-12-17")
        .licenceIs(LicenceState.HELD);
  }

  @Test
  void letsNothingBeReplacedButWhatDidNotAgree() {
    shown("minorMismatch")
        .refuses("Material 'identity' of case", mismatched -> mismatched.upload("identity"))
        .upload("diploma")
        .upload("diploma");
  }

  @Test
  void revokesWhatRestsOnAnOriginalThatDoesNotAgree() {
    shown("materialMismatch")
        .materialIs("diploma", MaterialState.MISMATCH_MATERIAL)
        .is(CaseState.VERIFICATION_FAILED)
        .does("health1", "Task_HearApplicant", "hearingStatement", "申请人未作解释")
        .decidesRevocation("health2", "revoke")
        .is(CaseState.REVOKED)
        .hasEnded();
  }

  @Test
  void goesOnVerifyingWhenTheHearingConvinces() {
    shown("materialMismatch")
        .does("health1", "Task_HearApplicant", "hearingStatement", "学校更名，有批文")
        .decidesRevocation("health2", "keep")
        .is(CaseState.AWAITING_VERIFICATION)
        .originalsAre("verified", "counter")
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void fetchesTheOriginalsAtTheDoorWhenACourierDelivers() {
    Situations.granted(permits, byCourier(nurse()))
        .hasSent("courierPickup")
        .doesNotWaitFor("Task_VerifyOriginals")
        .originalsArrive()
        .hasSent("originalsReceived")
        .originalsAre("verified", "courier")
        .licenceIs(LicenceState.VALID)
        .visited(0);
  }

  private static PermitCase shown(String result) {
    return Situations.granted(permits, nurse()).originalsAre(result, "counter");
  }
}
