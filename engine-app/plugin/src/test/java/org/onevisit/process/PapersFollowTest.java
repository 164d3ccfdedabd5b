package org.onevisit.process;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.MaterialState;
import org.onevisit.promise.PromiseState;

class PapersFollowTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering("papers-follow");

  @Test
  void acceptsWithASecondaryPaperMissingAndGrantsNothingBeforeItHasCome() {
    missing()
        .materialIs("safetyRules", MaterialState.DEFERRED)
        .promiseIs("safetyRules", PromiseState.DUE)
        .isDue("Task_CheckPapers", "2026-11-05")
        .does("market1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .assigns("0101", "0102")
        .inspects("Task_InspectSite", "pass")
        .doesNotWaitFor("Task_DecideApplication")
        .upload("safetyRules")
        .does("market1", "Task_CheckPapers", arrived())
        .materialIs("safetyRules", MaterialState.VERIFIED)
        .promisesAre(PromiseState.VERIFIED)
        .waitsFor("marketSupervision330106", "Task_DecideApplication");
  }

  @Test
  void acceptsNothingWithoutAMainPaper() {
    permits
        .applyFor(Applications.FOOD, FoodBusinessTest.missingFirst())
        .upload("applicationForm", "businessLicence", "managerIdentity", "premisesLayout")
        .refuses(
            "主要设备设施清单",
            incomplete ->
                incomplete.does("market1", "Task_CheckApplication", "acceptance", "accept"));
  }

  @Test
  void takesAfterTheAcceptanceOnlyWhatIsToFollow() {
    missing()
        .refuses(
            "is IN_REVIEW and takes no materials now", accepted -> accepted.upload("equipmentList"))
        .upload("safetyRules");
  }

  @Test
  void isDoneAtOnceWhenThePaperIsThere() {
    FoodBusinessTest.accepted(permits, FoodBusinessTest.missingFirst())
        .keepsNoPromises()
        .doesNotWaitFor("Task_CheckPapers");
  }

  @Test
  void waitsOnForAPaperThatIsStillWrong() {
    missing()
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
            "缺少进货查验制度")
        .promiseIs("safetyRules", PromiseState.DUE)
        .materialIs("safetyRules", MaterialState.DEFERRED)
        .upload("safetyRules")
        .does("market1", "Task_CheckPapers", arrived())
        .promisesAre(PromiseState.VERIFIED);
  }

  @Test
  void tellsTheApplicantWhatIsToComeAndRemindsOneWorkingDayBefore() {
    var missing = missing().hasSent("papersToFollow").hasNotSent("deferralReminder");
    permits.itIs("2026-11-05", "09:00");
    missing.hasSent("deferralReminder").waitsFor("marketSupervision330106", "Task_CheckPapers");
  }

  @Test
  void letsAPersonDecideWhenThePaperDoesNotCome() {
    overdue()
        .doesNotWaitFor("Task_CheckPapers")
        .does("market2", "Task_DecideMissingPapers", "missingPapers", "wait")
        .isDue("Task_CheckPapers", "2026-11-11");
  }

  @Test
  void revokesTheAcceptanceWithWrittenReasonsAndNoBadRecord() {
    var person = FoodBusinessTest.missingFirst();
    overdue(person)
        .refuses(
            "acceptanceRevocationReason",
            open -> open.does("market2", "Task_DecideMissingPapers", "missingPapers", "revoke"))
        .does(
            "market2",
            "Task_DecideMissingPapers",
            "missingPapers",
            "revoke",
            "acceptanceRevocationReason",
            "容缺材料逾期未补交")
        .is(CaseState.ACCEPTANCE_REVOKED)
        .promisesAre(PromiseState.BROKEN)
        .hasSent("\"acceptanceRevocationReason\":\"容缺材料逾期未补交\"")
        .hasNoLicence()
        .hasEnded();
    permits.applyFor(Applications.FOOD, person).is(CaseState.SUBMITTED);
  }

  private static Object[] arrived() {
    return new Object[] {"verificationMethod", "online", "verification", "agree"};
  }

  @Test
  void awaitsNothingOnceTheLaneIsLeft() {
    missing().goesTheOrdinaryWay().doesNotWaitFor("Task_CheckPapers");
    overdue(FoodBusinessTest.missingFirst())
        .goesTheOrdinaryWay()
        .doesNotWaitFor("Task_DecideMissingPapers");
  }

  private static PermitCase overdue() {
    return overdue(FoodBusinessTest.missingFirst());
  }

  private static PermitCase overdue(Map<String, Object> person) {
    var missing = missing(person);
    permits.itIs("2026-11-06", "00:00");
    return missing.waitsFor("marketSupervision330106", "Task_DecideMissingPapers");
  }

  private static PermitCase missing() {
    return missing(FoodBusinessTest.missingFirst());
  }

  private static PermitCase missing(Map<String, Object> person) {
    return permits
        .applyFor(Applications.FOOD, person)
        .upload("applicationForm", "businessLicence", "managerIdentity")
        .upload("premisesLayout", "equipmentList")
        .does("market1", "Task_CheckApplication", "acceptance", "accept");
  }
}
