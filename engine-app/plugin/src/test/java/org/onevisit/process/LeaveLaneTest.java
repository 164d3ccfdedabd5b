package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.FOOD;
import static org.onevisit.process.Applications.HYGIENE;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.hairdresser;
import static org.onevisit.process.Applications.nurse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.MaterialState;
import org.onevisit.clock.ClockState;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.PromiseState;

/**
 * An applicant who has chosen a lane of trust takes the promises back and goes the ordinary way.
 */
class LeaveLaneTest {

  private static final List<String> PROMISED =
      List.of("diploma", "employmentProof", "healthCertificate");

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void beforeTheAcceptanceNothingIsPromised() {
    var received = Situations.received(permits, nurse());
    leaves(received).recordedAs("leaveLane", "trustFirst", "").hasSent("laneLeft");

    Situations.grant(received).keepsNoPromises().licenceIs(LicenceState.VALID);
  }

  @Test
  void afterTheAcceptanceTheOriginalsAreSeenBeforeTheGrant() {
    var left = leaves(Situations.reviewed(permits, nurse())).promisesAre(PromiseState.WITHDRAWN);
    PROMISED.forEach(material -> left.materialIs(material, MaterialState.TO_BE_SHOWN));
    left.refuses("the applicant has left the lane of trust", LeaveLaneTest::grant);

    PROMISED.forEach(material -> shows(left, material, ""));

    grant(left)
        .recordedAs("seeOriginal", "diploma", "")
        .recordedAs("verifyByData", "", "0 left for people")
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void noOriginalIsAskedForThatSharedDataShowByNow() {
    var reviewed = Situations.reviewed(permits, nurse());
    permits.sharedDataKnows("diploma");

    leaves(reviewed)
        .materialIs("diploma", MaterialState.VERIFIED)
        .materialIs("employmentProof", MaterialState.TO_BE_SHOWN);
  }

  @Test
  void nothingIsGrantedOnAnOriginalThatDiffers() {
    var left = leaves(Situations.reviewed(permits, nurse()));
    shows(left, "employmentProof", "");
    shows(left, "healthCertificate", "");
    shows(left, "diploma", "毕业年份不一致");

    left.materialIs("diploma", MaterialState.MISMATCH_MATERIAL)
        .refuses("学历证书", LeaveLaneTest::grant)
        .refuses("is not to be shown", it -> shows(it, "diploma", ""))
        .proposesRefusal("health2", "noNursingEducation", "学历不实")
        .does("health1", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE);
  }

  @Test
  void onlyOnceAndNotAfterTheDecision() {
    leaves(Situations.received(permits, nurse()))
        .refuses("which can be left before the decision", LeaveLaneTest::leaves);
    Situations.granted(permits, nurse())
        .refuses("which can be left before the decision", LeaveLaneTest::leaves);
  }

  @Test
  void aPromiseInPlaceOfConditionsIsTakenBackAndTheApplicationReviewedTheOrdinaryWay() {
    var left =
        leaves(onAPromise())
            .promisesAre(PromiseState.WITHDRAWN)
            .materialIs("testReport", MaterialState.TO_BE_SUPPLIED)
            .hasSent("公共场所卫生检测或者评价报告")
            .clockRuns("decision", "2026-11-02", "2026-11-16", "2026-11-30")
            .doesNotWaitFor("Task_DecideApplication")
            .isDue("Task_ReviewApplication", "2026-11-16")
            .does("health1", "Task_ReviewApplication", "reviewOpinion", "agree")
            .refuses("公共场所卫生检测或者评价报告", LeaveLaneTest::grant);

    grant(left.upload("testReport"))
        .materialIs("testReport", MaterialState.ACCEPTED)
        .licenceIs(LicenceState.VALID)
        .handsOver()
        .is(CaseState.CLOSED)
        .hasEnded();
  }

  @Test
  void aRefusalBeingCountersignedIsReviewedAnew() {
    leaves(onAPromise().proposesRefusal("health2", "premisesUnfit", "照度不足"))
        .doesNotWaitFor("Task_CountersignRefusal")
        .waitsFor("health330106", "Task_ReviewApplication");
  }

  @Test
  void papersThatWereToFollowComeBeforeTheDecisionInstead() {
    var left =
        leaves(followed())
            .promisesAre(PromiseState.WITHDRAWN)
            .materialIs("safetyRules", MaterialState.TO_BE_SUPPLIED)
            .clockIs("deferral", ClockState.CANCELLED)
            .doesNotWaitFor("Task_CheckPapers");
    permits.itIs("2026-11-09", "09:00");
    left.doesNotWaitFor("Task_DecideMissingPapers")
        .does("market1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .assigns("0101", "0102")
        .inspects("Task_InspectSite", "pass")
        .refuses("食品安全管理制度清单", LeaveLaneTest::grantFood);

    grantFood(left.upload("safetyRules"))
        .materialIs("safetyRules", MaterialState.ACCEPTED)
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void isTooLateWhenAPaperThatFollowedWasCheckedAndFoundWrong() {
    followed()
        .upload("safetyRules")
        .does(
            "market1",
            "Task_CheckPapers",
            "verificationMethod",
            "online",
            "verification",
            "differ",
            "materialMismatch",
            "safetyRules",
            "verificationNote",
            "不是本店的制度")
        .refuses("before anybody has checked a promise", LeaveLaneTest::leaves);
  }

  @Test
  void modelsReadTheNewLane() {
    var left = leaves(permits.applyFor(NURSE, nurse()));

    var lanes = permits.engine().getRuntimeService().createVariableInstanceQuery();
    var instances = permits.engine().getRuntimeService().createProcessInstanceQuery();
    assertThat(instances.processInstanceBusinessKey(left.caseNo()).list())
        .hasSize(2)
        .allSatisfy(
            instance ->
                assertThat(
                        lanes
                            .processInstanceIdIn(instance.getId())
                            .variableName("lane")
                            .singleResult()
                            .getValue())
                    .isEqualTo("ordinary"));
  }

  private static PermitCase onAPromise() {
    return permits
        .applyFor(HYGIENE, hairdresser())
        .upload("applicationForm", "legalRepresentativeIdentity", "businessLicence")
        .upload("premisesPlan", "hygieneRules")
        .does("health1", "Task_CheckApplication", "acceptance", "accept");
  }

  private static PermitCase followed() {
    return permits
        .applyFor(FOOD, FoodBusinessTest.missingFirst())
        .upload("applicationForm", "businessLicence", "managerIdentity")
        .upload("premisesLayout", "equipmentList")
        .does("market1", "Task_CheckApplication", "acceptance", "accept");
  }

  private static PermitCase leaves(PermitCase permitCase) {
    permits.plugin().laneDesk().leave(permitCase.caseNo());
    permits.runDueJobs();
    return permitCase;
  }

  private static void shows(PermitCase permitCase, String material, String note) {
    permits
        .plugin()
        .laneDesk()
        .shown(permitCase.caseNo(), material, "window1", "window330106", note);
  }

  private static PermitCase grantFood(PermitCase inspected) {
    return inspected.does("market2", "Task_DecideApplication", "decision", "grant");
  }

  private static PermitCase grant(PermitCase reviewed) {
    return reviewed.does("health2", "Task_DecideApplication", "decision", "grant");
  }
}
