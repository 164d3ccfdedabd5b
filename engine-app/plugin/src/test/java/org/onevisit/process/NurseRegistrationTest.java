package org.onevisit.process;

import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.byCourier;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.MaterialState;
import org.onevisit.licence.Holder;
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
        .isDue("Task_CheckApplication", "2026-11-09")
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .is(CaseState.ACCEPTED)
        .waitsFor("education330106", "Task_ConfirmDiploma")
        .isDue("Task_ConfirmDiploma", "2026-11-05")
        .does("education1", "Task_ConfirmDiploma", "diplomaConfirmed", "confirmed")
        .is(CaseState.IN_REVIEW)
        .isDue("Task_ReviewApplication", "2026-11-16")
        .does("health1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .waitsFor("health330106", "Task_DecideApplication")
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .is(CaseState.AWAITING_VERIFICATION)
        .licenceIs(LicenceState.HELD)
        .licenceIsHeldBy(new Holder("测试甲", false, "测试医院"))
        .promisesAre(PromiseState.DUE)
        .waitsFor("window330106", "Task_VerifyOriginals")
        .isDue("Task_VerifyOriginals", "2026-12-02")
        .originalsAre("verified", "counter")
        .promisesAre(PromiseState.VERIFIED)
        .licenceIs(LicenceState.VALID)
        .handsOver()
        .is(CaseState.CLOSED)
        .visited(1)
        .hasSent("closed")
        .recorded(
            "submitApplication",
            "acceptApplication",
            "recordGrant",
            "issueLicence",
            "verifyByData",
            "recordVerification",
            "releaseLicence",
            "recordHandover",
            "closeCase")
        .hasEnded();
  }

  @Test
  void asksNobodyForADiplomaThatTheStateAlreadyHas() {
    permits.sharedDataKnows("diploma");
    permits
        .applyFor(NURSE, nurse())
        .materialIs("diploma", MaterialState.FETCHED)
        .uploadAll()
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .doesNotWaitFor("Task_ConfirmDiploma")
        .waitsFor("health330106", "Task_ReviewApplication")
        .promisedOnly("employmentProof", "healthCertificate");
  }

  @Test
  void keepsNoPromisesInTheOrdinaryLane() {
    Situations.granted(permits, ordinary(nurse()))
        .keepsNoPromises()
        .doesNotWaitFor("Task_VerifyOriginals")
        .licenceIs(LicenceState.VALID)
        .handsOver()
        .is(CaseState.CLOSED)
        .visited(1)
        .hasEnded();
  }

  @Test
  void costsNoVisitWhenTheCourierCarriesOriginalsAndLicence() {
    Situations.granted(permits, byCourier(nurse()))
        .hasSent("courierPickup")
        .originalsArrive()
        .originalsAre("verified", "courier")
        .hasSent("courierDelivery")
        .is(CaseState.AWAITING_DELIVERY)
        .parcelArrives()
        .is(CaseState.CLOSED)
        .visited(0)
        .hasEnded();
  }

  @Test
  void isRefusedWithGroundAndBasisBySecondSignatureOnly() {
    Situations.reviewed(permits, nurse())
        .proposesRefusal("health1", "examNotPassed", "未见合格成绩")
        .refuses(
            "Task 'Task_CountersignRefusal' needs a second officer: health1 already completed"
                + " 'Task_DecideApplication'.",
            open -> open.does("health1", "Task_CountersignRefusal", "countersign", "agree"))
        .does("health2", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE)
        .recordedAs("recordRefusal", "examNotPassed", "《护士条例》第七条第二款第三项: 未见合格成绩")
        .hasSent("refused")
        .hasNoLicence()
        .hasEnded();
  }

  @Test
  void comesBackForAnotherDecisionWhenTheSecondOfficerDisagrees() {
    Situations.reviewed(permits, nurse())
        .proposesRefusal("health1", "trainingMissing", "未经培训")
        .returnsRefusal("health2")
        .is(CaseState.IN_REVIEW)
        .does("health1", "Task_DecideApplication", "decision", "grant")
        .licenceIs(LicenceState.HELD);
  }

  @Test
  void goesOnToItsDecisionAfterTheHeadHasAnsweredForTheDelay() {
    var late = Situations.reviewed(permits, ordinary(nurse()));
    permits.itIs("2026-11-26", "00:00");
    permits.itIs("2026-12-01", "00:00");
    late.does("head1", "Task_AnswerOverdueDecision", "overdueReason", "人手不足")
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void endsWhenItIsNotAccepted() {
    Situations.received(permits, nurse())
        .declines("health1", "Task_CheckApplication", "不属于本机关职权")
        .is(CaseState.NOT_ACCEPTED)
        .hasSent("notAccepted")
        .hasEnded();
  }

  @Test
  void isRevokedWhenAnOriginalDoesNotAgree() {
    Situations.granted(permits, nurse())
        .does(
            "window1",
            "Task_VerifyOriginals",
            "verification",
            "differ",
            "materialMismatch",
            "diploma",
            "verificationMethod",
            "counter",
            "verificationNote",
            "毕业年份不一致")
        .is(CaseState.VERIFICATION_FAILED)
        .does("health1", "Task_HearApplicant", "hearingStatement", "申请人承认涂改")
        .decidesRevocation("health2", "revoke")
        .licenceIs(LicenceState.REVOKED)
        .promiseIs("diploma", PromiseState.BROKEN)
        .promiseIs("healthCertificate", PromiseState.VERIFIED)
        .is(CaseState.REVOKED)
        .hasEnded();
  }

  @Test
  void canBeWithdrawnUntilItIsDecided() {
    Situations.reviewed(permits, nurse())
        .withdraws()
        .is(CaseState.WITHDRAWN)
        .promisesAre(PromiseState.WITHDRAWN)
        .hasNoLicence()
        .hasEnded();
  }

  @Test
  void cannotBeWithdrawnOnceItIsDecided() {
    Situations.granted(permits, nurse())
        .refuses("an application can be withdrawn only before the decision", PermitCase::withdraws);
  }
}
