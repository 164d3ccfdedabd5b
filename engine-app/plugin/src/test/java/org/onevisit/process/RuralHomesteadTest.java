package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.HOMESTEAD;
import static org.onevisit.process.Applications.homestead;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.Replay;
import org.onevisit.licence.LicenceState;

/** The township decides, four county departments review jointly, officers come three times. */
class RuralHomesteadTest {

  private static final String GIVE = "Task_GiveAgencyOpinion";
  private static final String TOWN = "government330110110";
  private static final String AGRICULTURE = "agriculture330110";
  private static final String LAND = "naturalResources330110";
  private static final String HOUSING = "housingConstruction330110";
  private static final String WATER = "waterResources330110";

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering(HOMESTEAD);

  @Test
  void isApprovedUnderTheConditionsOfTheDepartmentsAndClosedAfterTheThirdVisit() {
    reviewing(with(homestead(), "nearWater", true))
        .clockRuns("decision", "2026-11-02", "2026-11-30", "2027-01-05")
        .waitsForAll(GIVE, AGRICULTURE, LAND, HOUSING, WATER)
        .clockRuns("opinion@" + LAND, "2026-11-03", "2026-11-10", "2026-11-17")
        .clockRuns("opinion@" + WATER, "2026-11-03", "2026-11-10", "2026-11-12")
        .doesFor(
            AGRICULTURE,
            "agriculture1",
            GIVE,
            "opinion",
            "conditions",
            "opinionConditions",
            "removeOldHouse")
        .doesFor(LAND, "land1", GIVE, "opinion", "agree")
        .doesFor(HOUSING, "housing1", GIVE, "opinion", "agree")
        .doesFor(WATER, "water1", GIVE, "opinion", "conditions", "opinionConditions", "setBack")
        .does("town2", "Task_DecideApplication", "decision", "grant")
        .licenceIs(LicenceState.HELD)
        .originalsAre("verified", "counter")
        .licenceIs(LicenceState.VALID)
        .handsOver()
        .is(CaseState.DELIVERED)
        .visited(1)
        .does(
            "town1",
            "Task_LayOut",
            "firstInspector",
            "T01",
            "secondInspector",
            "T02",
            "laidOut",
            true)
        .does("town1", "Task_InspectCompletion", visit("rectify", "超出批准面积"))
        .hasSent("rectifyHomestead")
        .does("town1", "Task_InspectCompletion", visit("pass", ""))
        .is(CaseState.CLOSED)
        .visited(1)
        .hasEnded();
  }

  @Test
  void carriesTheConditionsIntoTheApproval() {
    var approved =
        reviewing(ordinary(homestead()))
            .doesFor(
                AGRICULTURE,
                "agriculture1",
                GIVE,
                "opinion",
                "conditions",
                "opinionConditions",
                "removeOldHouse")
            .doesFor(
                LAND, "land1", GIVE, "opinion", "conditions", "opinionConditions", "keepOldHouse")
            .doesFor(HOUSING, "housing1", GIVE, "opinion", "agree")
            .refuses(
                "contradict each other",
                town -> town.does("town2", "Task_DecideApplication", "decision", "grant"))
            .does(
                "town2",
                "Task_DecideApplication",
                "decision",
                "grant",
                "conditionsDropped",
                "keepOldHouse");
    assertThat(permits.cases().licence(approved.caseNo()).orElseThrow().certificate().conditions())
        .isEqualTo("建成后三个月内拆除旧房 Remove the old house within three months of completion");
    assertThat(permits.replay(approved.caseNo())).allMatch(Replay::agrees);
  }

  @Test
  void asksWaterOnlyNearWaterAndTakesSilenceAsTheTableSays() {
    var far = reviewing(ordinary(homestead())).waitsForAll(GIVE, AGRICULTURE, LAND, HOUSING);
    permits.itIs("2026-11-18", "00:00");
    far.waitsForAll("Task_AnswerOverdueOpinion", AGRICULTURE, LAND).doesNotWaitFor(GIVE);
  }

  @Test
  void hearsExpertsWhereADepartmentNeedsThemAndAsksItAgain() {
    reviewing(ordinary(homestead()))
        .doesFor(AGRICULTURE, "agriculture1", GIVE, "opinion", "agree")
        .doesFor(LAND, "land1", GIVE, "opinion", "procedure", "opinionProcedure", "expertReview")
        .doesFor(HOUSING, "housing1", GIVE, "opinion", "agree")
        .does(
            "town2",
            "Task_DecideApplication",
            "decision",
            "procedure",
            "specialProcedure",
            "expertReview",
            "expectedWorkingDays",
            5)
        .clockIs("decision", ClockState.PAUSED)
        .does("town1", "Task_ConductProcedure", "procedureResult", "专家同意")
        .clockIs("decision", ClockState.RUNNING)
        .waitsForAll(GIVE, LAND)
        .doesFor(LAND, "land1", GIVE, "opinion", "agree")
        .waitsFor(TOWN, "Task_DecideApplication");
  }

  @Test
  void isRefusedOnceASecondOfficerHasCountersigned() {
    agreed()
        .proposesRefusal("town2", "hasHomestead", "已有宅基地")
        .returnsRefusal("town1")
        .proposesRefusal("town2", "hasHomestead", "已有宅基地")
        .does("town1", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE)
        .hasEnded();
  }

  @Test
  void isProlongedByTheHeadOfTheGovernmentAlone() {
    var late = agreed();
    permits.itIs("2026-12-31", "00:00");
    late.waitsFor(TOWN, "Task_DecideJointExtension")
        .refuses(
            "reserved to the head",
            clerk ->
                clerk.does(
                    "town1",
                    "Task_DecideJointExtension",
                    "extension",
                    "approve",
                    "extensionReason",
                    "x"))
        .does(
            "mayor1",
            "Task_DecideJointExtension",
            "extension",
            "approve",
            "extensionReason",
            "联审未完")
        .clockRuns("decision", "2026-11-02", "2026-12-21", "2027-01-26");
  }

  @Test
  void staysAsItIsWhereTheHeadOfTheGovernmentDoesNotProlong() {
    var late = agreed();
    permits.itIs("2026-12-31", "00:00");
    late.does(
            "mayor1", "Task_DecideJointExtension", "extension", "reject", "extensionReason", "无须延长")
        .clockRuns("decision", "2026-11-02", "2026-11-30", "2027-01-05");
  }

  @Test
  void isNotAcceptedWhereNoPermitIsNeeded() {
    received(homestead())
        .declines("town1", "Task_CheckApplication", "不属于建房")
        .is(CaseState.NOT_ACCEPTED)
        .hasEnded();
  }

  @Test
  void canBeWithdrawnUntilTheDecision() {
    reviewing(homestead()).withdraws().is(CaseState.WITHDRAWN).hasEnded();
  }

  @Test
  void isRevokedWhenTheOriginalsDoNotAgree() {
    agreedIn(homestead())
        .does("town2", "Task_DecideApplication", "decision", "grant")
        .originalsAre("materialMismatch", "counter")
        .does("town1", "Task_HearApplicant", "hearingStatement", "无异议")
        .decidesRevocation("town2", "revoke")
        .is(CaseState.REVOKED)
        .hasEnded();
  }

  private static PermitCase received(Map<String, Object> application) {
    permits.now("2026-11-02", "09:00");
    return permits.applyFor(HOMESTEAD, application).uploadAll();
  }

  /** Accepted on 2 November 2026, seen on the 3rd. */
  private static PermitCase reviewing(Map<String, Object> application) {
    var accepted =
        received(application).does("town1", "Task_CheckApplication", "acceptance", "accept");
    permits.now("2026-11-03", "09:00");
    return accepted
        .waitsFor(TOWN, "Task_ReviewApplication")
        .isDue("Task_ReviewApplication", "2026-11-05")
        .does("town1", "Task_ReviewApplication", visit("pass", ""));
  }

  private static PermitCase agreed() {
    return agreedIn(ordinary(homestead()));
  }

  private static PermitCase agreedIn(Map<String, Object> application) {
    return reviewing(application)
        .doesFor(AGRICULTURE, "agriculture1", GIVE, "opinion", "agree")
        .doesFor(LAND, "land1", GIVE, "opinion", "agree")
        .doesFor(HOUSING, "housing1", GIVE, "opinion", "agree");
  }

  private static Object[] visit(String result, String note) {
    return note.isEmpty()
        ? new Object[] {"firstInspector", "T01", "secondInspector", "T02", "siteResult", result}
        : new Object[] {
          "firstInspector", "T01", "secondInspector", "T02", "siteResult", result, "siteNote", note
        };
  }
}
