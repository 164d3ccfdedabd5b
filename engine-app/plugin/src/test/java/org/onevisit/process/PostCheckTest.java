package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onevisit.process.Applications.HYGIENE;
import static org.onevisit.process.Applications.hairdresser;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.with;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstanceQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.PromiseState;

class PostCheckTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering("post-check");

  @Test
  void hasNothingToCheckWhereNothingWasPromised() {
    permits
        .applyFor(HYGIENE, ordinary(hairdresser()))
        .uploadAll()
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .does("health1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .recordedAs("verifyByData", "", "0 left for people")
        .handsOver()
        .is(CaseState.CLOSED);
  }

  @Test
  void keepsTheCaseOpenUntilThePromiseIsChecked() {
    due()
        .isDue("Task_CheckConditions", "2027-01-04")
        .handsOver()
        .is(CaseState.DELIVERED)
        .checksOnSite("health1", "Task_CheckConditions", "verification", "agree")
        .clockIs("postCheck", ClockState.MET)
        .promisesAre(PromiseState.VERIFIED)
        .is(CaseState.CLOSED)
        .hasEnded();
  }

  @Test
  void isAnsweredAnewTheSecondTime() {
    var again = rectifying().suppliesCorrection();

    for (var answered : List.of("verification", "minorMismatch", "materialMismatch", "notShown")) {
      assertThat(variables(again).variableName(answered).count()).as(answered).isZero();
    }
  }

  private static VariableInstanceQuery variables(PermitCase permitCase) {
    var runtime = permits.engine().getRuntimeService();
    var instances =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(permitCase.caseNo())
            .list()
            .stream()
            .map(ProcessInstance::getId)
            .toArray(String[]::new);
    return runtime.createVariableInstanceQuery().processInstanceIdIn(instances);
  }

  @Test
  void isDoneWhereThePermitIsUsedAndNeverAlone() {
    due()
        .refuses(
            "are checked on site and not by 'desk': premises, staff",
            open ->
                open.does(
                    "health1",
                    "Task_CheckConditions",
                    "verificationMethod",
                    "desk",
                    "verification",
                    "agree"));
  }

  @Test
  void letsWhatIsNotMetBePutRightByADate() {
    rectifying()
        .hasSent("rectificationOrdered")
        .promiseIs("premises", PromiseState.RECTIFYING)
        .promiseIs("staff", PromiseState.VERIFIED)
        .isDue("Task_AwaitRectification", "2026-12-29")
        .suppliesCorrection()
        .clockIs("rectification", ClockState.MET)
        .isDue("Task_CheckAgain", "2026-12-15")
        .checksOnSite("health1", "Task_CheckAgain", "verification", "agree")
        .promisesAre(PromiseState.VERIFIED)
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void takesTheReportOfARectificationAtTheAgencyToo() {
    rectifying()
        .does("health1", "Task_AwaitRectification", "rectificationReported", true)
        .waitsFor("health330106", "Task_CheckAgain");
  }

  @Test
  void givesNoSecondDateAndPutsTheBreachOnTheCreditRecord() {
    var person = hairdresser();
    var late = rectifying(person);
    permits.itIs("2026-12-30", "00:00");
    late.refuses("Something differs: name it", again -> stillNot(again, "minorMismatch"));
    stillNot(late, "materialMismatch")
        .waitsFor("health330106", "Task_HearApplicant")
        .licenceIs(LicenceState.VALID)
        .does("health1", "Task_HearApplicant", "hearingStatement", "申请人要求延期")
        .decidesRevocation("health2", "revoke")
        .licenceIs(LicenceState.REVOKED)
        .promiseIs("premises", PromiseState.BROKEN)
        .promiseIs("staff", PromiseState.VERIFIED)
        .recorded("breakPromise", "enterCredit", "revokeLicence")
        .hasEnded();
    assertThatNoPromiseIsTakenFrom(person);
  }

  @Test
  void checksOnceMoreWhenTheHearingConvinces() {
    due()
        .checksOnSite(
            "health1",
            "Task_CheckConditions",
            "verification",
            "differ",
            "notShown",
            "premises",
            "verificationNote",
            "两次上门均未营业")
        .does("health1", "Task_HearApplicant", "hearingStatement", "店铺装修，有照片")
        .decidesRevocation("health2", "keep")
        .licenceIs(LicenceState.VALID)
        .isDue("Task_CheckAgain", "2026-12-15")
        .checksOnSite("health1", "Task_CheckAgain", "verification", "agree")
        .promisesAre(PromiseState.VERIFIED);
  }

  private static PermitCase stillNot(PermitCase late, String list) {
    return late.checksOnSite(
        "health1",
        "Task_CheckAgain",
        "verification",
        "differ",
        list,
        "premises",
        "verificationNote",
        "仍未整改");
  }

  private static void assertThatNoPromiseIsTakenFrom(Map<String, Object> person) {
    assertThatThrownBy(() -> permits.applyFor(HYGIENE, person))
        .hasMessageContaining("The lane 'commitment' is not offered");
    permits.applyFor(HYGIENE, with(person, "lane", "ordinary")).is(CaseState.SUBMITTED);
  }

  private static PermitCase rectifying() {
    return rectifying(hairdresser());
  }

  private static PermitCase rectifying(Map<String, Object> answers) {
    return due(answers)
        .checksOnSite(
            "health1",
            "Task_CheckConditions",
            "verification",
            "differ",
            "minorMismatch",
            "premises",
            "verificationNote",
            "消毒记录不全");
  }

  private static PermitCase due() {
    return due(hairdresser());
  }

  /** The supervising agency has said nothing; the agency that granted checks. */
  private static PermitCase due(Map<String, Object> answers) {
    var granted = PublicPlaceHygieneTest.grantedOnAPromise(permits, answers);
    permits.itIs("2026-12-01", "09:00");
    return granted.waitsFor("health330106", "Task_CheckConditions");
  }
}
