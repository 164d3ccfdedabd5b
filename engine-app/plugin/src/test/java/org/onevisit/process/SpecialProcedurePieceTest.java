package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.SOCIETY;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.society;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.Lamp;
import org.onevisit.clock.Replay;

/** Experts and the public are heard before the decision, in time that does not count. */
class SpecialProcedurePieceTest {

  private static final String DECIDE = "Task_DecideApplication";

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering("special-procedure");

  private PermitCase registration;

  /** Complete on Monday 2 November 2026; sixty days end on Friday 1 January 2027, a holiday. */
  @BeforeEach
  void reviewed() {
    registration =
        permits
            .applyFor(SOCIETY, ordinary(society()))
            .uploadAll()
            .does("sports1", "Task_GiveOpinion", "competentOpinion", "agree")
            .does("civil1", "Task_CheckApplication", "acceptance", "accept")
            .does("police1", "Task_CheckBackground", "backgroundCheck", "clear")
            .does("civil1", "Task_ReviewApplication", "reviewOpinion", "agree");
  }

  @Test
  void pausesForAnExpertReviewAndTellsHowLongItTakes() {
    permits.now("2026-11-04", "10:00");
    orders("expertReview", 5)
        .clockIs("decision", ClockState.PAUSED)
        .hasSent("专家评审 expert review")
        .hasSent("2026-11-11")
        .doesNotWaitFor(DECIDE);
    assertThat(permits.lamp(registration.caseNo(), "decision")).isEqualTo(Lamp.BLUE);
    permits.now("2026-11-09", "15:00");
    registration
        .does("civil1", "Task_ConductProcedure", "procedureResult", "专家一致同意")
        .clockIs("decision", ClockState.RUNNING)
        .clockRuns("decision", "2026-11-02", "2026-12-07", "2027-01-06")
        .isDue(DECIDE, "2026-12-07")
        .does("civil2", DECIDE, "decision", "grant");
    assertThat(permits.replay(registration.caseNo())).allMatch(Replay::agrees);
  }

  @Test
  void refusesAProcedureTheLawDoesNotKnow() {
    registration.refuses(
        "'holiday' is no option. Possible: hearing, ", decider -> orders("holiday", 5));
  }

  @Test
  void holdsAHearingThatTheApplicantAsksForOnline() {
    orders("hearing", null)
        .hasSent("hearingRight")
        .clockRuns("hearingRequest", "2026-11-02", "2026-11-09", "2026-11-09")
        .clockIs("decision", ClockState.RUNNING);
    permits.now("2026-11-09", "23:00");
    permits.desk().requestHearing(registration.caseNo());
    permits.runDueJobs();
    registration
        .clockIs("hearingRequest", ClockState.MET)
        .clockIs("decision", ClockState.PAUSED)
        .clockRuns("organiseHearing", "2026-11-09", "2026-12-07", "2026-12-07")
        .refuses(
            "notice given today allows 2026-11-18 at the earliest",
            clerk -> announces("2026-11-17"))
        .refuses("is not a date", clerk -> announces("soon"));
    announces("2026-11-18").hasSent("hearingAnnounced").hasSent("西湖区民政局会议室");
    registration
        .refuses("is on 2026-11-18, not before", early -> holds("civil3", "笔录"))
        .refuses("needs a second officer", reviewer -> holds("civil1", "笔录"));
    permits.now("2026-11-18", "11:00");
    registration.refuses("hearingRecord ", silent -> holds("civil3", ""));
    holds("civil3", "各方同意")
        .clockIs("organiseHearing", ClockState.MET)
        .clockIs("decision", ClockState.RUNNING)
        .recordedAs("holdHearing", "2026-11-18", "各方同意")
        .waitsFor("civilAffairs330106", DECIDE);
  }

  @Test
  void goesOnWhenNobodyAsksInFiveDays() {
    orders("hearing", null);
    permits.itIs("2026-11-09", "23:59");
    registration.waitsFor("civilAffairs330106", "Task_AwaitHearingRequest");
    permits.itIs("2026-11-10", "00:00");
    registration.waitsFor("civilAffairs330106", DECIDE).clockIs("decision", ClockState.RUNNING);
  }

  @Test
  void goesOnAtOnceWhenTheRightIsWaived() {
    orders("hearing", null)
        .does("civil1", "Task_AwaitHearingRequest", "hearingRequested", false)
        .waitsFor("civilAffairs330106", DECIDE);
  }

  @Test
  void asksTheHeadWhyAHearingIsLate() {
    orders("hearing", null).does("civil1", "Task_AwaitHearingRequest", "hearingRequested", true);
    announces("2026-12-02");
    permits.itIs("2026-12-01", "00:00");
    registration.waitsFor("civilAffairs330106", "Task_AnswerOverdueHearing");
    permits.now("2026-12-02", "11:00");
    holds("civil3", "各方同意")
        .clockIs("organiseHearing", ClockState.BREACHED)
        .doesNotWaitFor("Task_AnswerOverdueHearing")
        .waitsFor("civilAffairs330106", DECIDE);
  }

  @Test
  void letsTheHeadAnswerForALateHearing() {
    orders("hearing", null).does("civil1", "Task_AwaitHearingRequest", "hearingRequested", true);
    permits.itIs("2026-12-01", "00:00");
    registration
        .does("head1", "Task_AnswerOverdueHearing", "overdueReason", "场地冲突")
        .waitsFor("civilAffairs330106", "Task_AnnounceHearing");
  }

  private PermitCase orders(String procedure, Integer workingDays) {
    return registration.does(
        "civil2",
        DECIDE,
        "decision",
        "procedure",
        "specialProcedure",
        procedure,
        "expectedWorkingDays",
        workingDays);
  }

  private PermitCase announces(String date) {
    return registration.does(
        "civil1", "Task_AnnounceHearing", "hearingDate", date, "hearingPlace", "西湖区民政局会议室");
  }

  private PermitCase holds(String chair, String record) {
    return registration.does(chair, "Task_HoldHearing", "hearingRecord", record);
  }
}
