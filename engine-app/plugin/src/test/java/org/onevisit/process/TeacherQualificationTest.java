package org.onevisit.process;

import static org.onevisit.process.Applications.TEACHER;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.PromiseState;

class TeacherQualificationTest {

  private static final String COUNTY = "education330106";
  private static final String CITY = "education3301";

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering(TEACHER);

  @Test
  void isExaminedByTheCountyInItsOwnDaysAndDecidedByTheCity() {
    var accepted =
        accepted(teacher())
            .waitsFor(COUNTY, "Task_ReviewApplication")
            .waitsFor("publicSecurity330106", "Task_CheckConvictions")
            .clockRuns("lowerReview", "2026-11-02", "2026-11-16", "2026-11-30");
    permits.itIs("2026-11-06", "10:00");
    examined(accepted)
        .clockIs("lowerReview", ClockState.MET)
        .recordedAs("reportUpward", CITY, "agree")
        .hasSent("reportedUpward")
        .waitsFor(CITY, "Task_DecideApplication")
        .clockRuns("decision", "2026-11-06", "2026-11-26", "2026-12-07")
        .does("city2", "Task_DecideApplication", "decision", "grant")
        .licenceIs(LicenceState.HELD)
        .waitsFor("window330106", "Task_VerifyOriginals")
        .originalsAre("verified", "counter")
        .licenceIs(LicenceState.VALID)
        .handsOver()
        .is(CaseState.CLOSED)
        .visited(1)
        .hasEnded();
  }

  @Test
  void isIssuedByTheCityThatDecided() {
    examined(accepted(ordinary(teacher())))
        .does("city2", "Task_DecideApplication", "decision", "grant")
        .licenceIs(LicenceState.VALID)
        .licenceIsIssuedBy(CITY)
        .keepsNoPromises();
  }

  @Test
  void letsNobodyAboveAskForPapersAgain() {
    var reported = examined(accepted(teacher()));
    reported.refuses("takes no materials now", above -> above.upload("diploma"));
  }

  @Test
  void isRefusedByTwoOfficersOfTheCityOrComesBack() {
    examined(accepted(ordinary(teacher())))
        .proposesRefusal("city2", "convicted", "有犯罪记录")
        .waitsFor(CITY, "Task_CountersignRefusal")
        .returnsRefusal("city3")
        .proposesRefusal("city2", "convicted", "有犯罪记录")
        .does("city3", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE)
        .hasEnded();
  }

  @Test
  void hasItsDecisionWatchedByTheHeadOfTheCityAgency() {
    var late = examined(accepted(ordinary(teacher())));
    permits.itIs("2026-11-28", "00:00");
    late.waitsFor(CITY, "Task_DecideExtension");
    permits.itIs("2026-12-03", "00:00");
    late.does("head1", "Task_AnswerOverdueDecision", "overdueReason", "批次集中")
        .does("city2", "Task_DecideApplication", "decision", "grant")
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void isRevokedWhenAnOriginalDoesNotAgree() {
    examined(accepted(teacher()))
        .does("city2", "Task_DecideApplication", "decision", "grant")
        .originalsAre("materialMismatch", "counter")
        .waitsFor(CITY, "Task_HearApplicant")
        .does("city1", "Task_HearApplicant", "hearingStatement", "未作解释")
        .decidesRevocation("city2", "revoke")
        .licenceIs(LicenceState.REVOKED)
        .promisesAre(PromiseState.BROKEN)
        .hasEnded();
  }

  @Test
  void endsWhenItIsNotAcceptedOrIsWithdrawn() {
    permits
        .applyFor(TEACHER, teacher())
        .declines("education1", "Task_CheckApplication", "户籍和工作单位均不在本区")
        .is(CaseState.NOT_ACCEPTED)
        .hasEnded();
    examined(accepted(teacher())).withdraws().is(CaseState.WITHDRAWN).hasEnded();
  }

  private static Map<String, Object> teacher() {
    var answers = nurse();
    answers.keySet().removeAll(Set.of("school", "employer"));
    answers.put("subject", "数学");
    return answers;
  }

  private static PermitCase accepted(Map<String, Object> answers) {
    return permits
        .applyFor(TEACHER, answers)
        .uploadAll()
        .does("education1", "Task_CheckApplication", "acceptance", "accept");
  }

  private static PermitCase examined(PermitCase accepted) {
    return accepted
        .does("police1", "Task_CheckConvictions", "convictionCheck", "none")
        .does("education1", "Task_ReviewApplication", "reviewOpinion", "agree");
  }
}
