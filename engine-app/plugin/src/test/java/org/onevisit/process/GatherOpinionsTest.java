package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.byCourier;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.stall;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.Replay;
import org.onevisit.licence.LicenceState;
import org.onevisit.opinion.Consultation;
import org.onevisit.opinion.Opinion;
import org.onevisit.opinion.Stance;

/** Several agencies are asked at once, each within its own period; no silence stops a case. */
class GatherOpinionsTest {

  private static final Path STALL = Path.of("src/test/resources/permits/market-stall");
  private static final Path OPINIONS = Path.of("src/test/resources/permits/joint-opinions");
  private static final Path SHARED = Path.of("../../processes/shared");
  private static final Path FORMS = Path.of("../../forms");

  private static final String GIVE = "Task_GiveAgencyOpinion";
  private static final String HEALTH = "health330106";
  private static final String POLICE = "publicSecurity330106";
  private static final String EDUCATION = "education330106";
  private static final String SPORTS = "sports330106";

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering("gather-opinions");

  private PermitCase stall;

  @BeforeAll
  static void deployOnce() {
    permits.deploy(PermitFiles.inTheOrdinaryLane(STALL, SHARED, FORMS, OPINIONS));
  }

  /** Accepted on Wednesday 4 November 2026. */
  @BeforeEach
  void accepted() {
    stall = accept(ordinary(stall()));
  }

  private static PermitCase accept(Map<String, Object> application) {
    var received = permits.applyFor("market-stall", application).uploadAll();
    permits.now("2026-11-04", "10:00");
    return received.does("market1", "Task_Accept", "decision", "grant");
  }

  @Test
  void asksThoseTheTableNamesEachWithinItsOwnPeriod() {
    stall
        .waitsForAll(GIVE, HEALTH, POLICE)
        .clockRuns("opinion@" + HEALTH, "2026-11-04", "2026-11-11", "2026-11-18")
        .clockRuns("opinion@" + POLICE, "2026-11-04", "2026-11-09", "2026-11-12")
        .recorded("requestOpinion", "requestOpinion");
    accept(ordinary(byCourier(stall()))).waitsForAll(GIVE, HEALTH, POLICE, EDUCATION, SPORTS);
  }

  @Test
  void carriesTheConditionsOfAllIntoTheLicence() {
    stall
        .doesFor(
            HEALTH, "health1", GIVE, "opinion", "conditions", "opinionConditions", "openAtNight")
        .clockIs("opinion@" + HEALTH, ClockState.MET)
        .doesNotWaitFor("Task_Decide")
        .doesFor(POLICE, "police1", GIVE, "opinion", "conditions", "ownCondition", "配备灭火器")
        .waitsFor("marketSupervision330106", "Task_Decide");
    assertThat(stall.answer("opinionResult")).isEqualTo("conditions");
    assertThat(stall.answer("opinionSummary").toString())
        .contains("杭州市西湖区卫生健康局：附条件同意")
        .contains("配备灭火器");
    stall.does("market2", "Task_Decide", "decision", "grant").licenceIs(LicenceState.VALID);
    assertThat(licenceConditions()).isEqualTo("夜间须开放 Open at night；配备灭火器");
    assertThat(permits.replay(stall.caseNo())).allMatch(Replay::agrees);
  }

  @Test
  void grantsUnderNoConditionsThatContradictEachOther() {
    stall
        .doesFor(
            HEALTH, "health1", GIVE, "opinion", "conditions", "opinionConditions", "openAtNight")
        .doesFor(
            POLICE, "police1", GIVE, "opinion", "conditions", "opinionConditions", "closedAtNight");
    assertThat(stall.answer("opinionConflict")).isEqualTo("closedAtNight ↔ openAtNight");
    stall
        .refuses(
            "contradict each other: openAtNight ↔ closedAtNight. Drop one",
            lead -> lead.does("market2", "Task_Decide", "decision", "grant"))
        .does("market2", "Task_Decide", "decision", "grant", "conditionsDropped", "openAtNight")
        .licenceIs(LicenceState.VALID);
    assertThat(licenceConditions()).isEqualTo("夜间不得营业 Closed at night");
  }

  @Test
  void tellsTheLeadOfAnObjectionWithItsGroundAndLaw() {
    stall
        .refuses(
            "opinionBasis",
            police ->
                police.doesFor(POLICE, "police1", GIVE, "opinion", "object", "opinionGround", "占道"))
        .doesFor(
            POLICE,
            "police1",
            GIVE,
            "opinion",
            "object",
            "opinionGround",
            "占道",
            "opinionBasis",
            "道路交通安全法第三十一条")
        .doesFor(HEALTH, "health1", GIVE, "opinion", "agree");
    assertThat(stall.answer("opinionResult")).isEqualTo("object");
    assertThat(stall.answer("opinionSummary").toString()).contains("占道；道路交通安全法第三十一条");
  }

  @Test
  void takesSilenceForAgreementWhereTheTableSaysSo() {
    permits.itIs("2026-11-12", "23:59");
    stall.waitsForAll(GIVE, HEALTH, POLICE);
    permits.itIs("2026-11-13", "00:00");
    stall.waitsForAll(GIVE, HEALTH).clockIs("opinion@" + POLICE, ClockState.BREACHED);
    stall
        .doesFor(HEALTH, "health1", GIVE, "opinion", "agree")
        .waitsFor("marketSupervision330106", "Task_Decide");
    assertThat(stances()).containsExactly(Stance.AGREE, Stance.DEEMED_AGREED);
    assertThat(stall.answer("opinionResult")).isEqualTo("agree");
  }

  @Test
  void asksTheHeadWhereSilenceIsNoAgreement() {
    permits.itIs("2026-11-19", "00:00");
    stall
        .doesNotWaitFor(GIVE)
        .waitsFor(HEALTH, "Task_AnswerOverdueOpinion")
        .isDue("Task_AnswerOverdueOpinion", "2026-11-23")
        .refuses(
            "reserved to the head",
            clerk -> clerk.does("health1", "Task_AnswerOverdueOpinion", "opinion", "agree"))
        .does("head1", "Task_AnswerOverdueOpinion", "opinion", "agree")
        .waitsFor("marketSupervision330106", "Task_Decide");
    assertThat(stances()).containsExactly(Stance.AGREE, Stance.DEEMED_AGREED);
  }

  @Test
  void keepsAWordThatComesAfterThePeriodBesideTheSilenceEvenBeforeTheTimerFires() {
    permits.now("2026-11-13", "00:00");
    stall
        .doesFor(
            POLICE,
            "police1",
            GIVE,
            "opinion",
            "object",
            "opinionGround",
            "占道",
            "opinionBasis",
            "某法第一条")
        .doesFor(HEALTH, "health1", GIVE, "opinion", "agree");
    assertThat(stances()).containsExactly(Stance.AGREE, Stance.DEEMED_AGREED, Stance.OBJECT);
    assertThat(opinions().get(2).counts()).isFalse();
    assertThat(stall.answer("opinionResult")).isEqualTo("agree");
    assertThat(stall.answer("opinionSummary").toString()).contains("不同意 Objects（逾期 late） 占道");
  }

  @Test
  void keepsAWordThatComesAfterSilenceUntilTheDecisionAndFlagsWhatItContradicts() {
    permits.itIs("2026-11-13", "00:00");
    stall
        .doesFor(
            HEALTH, "health1", GIVE, "opinion", "conditions", "opinionConditions", "openAtNight")
        .refuses(
            "does not wait for an opinion of health330106", late -> speaksLate(HEALTH, "agree", ""))
        .refuses("is incomplete", late -> speaksLate(POLICE, "conditions", ""));
    speaksLate(POLICE, "conditions", "closedAtNight");
    assertThat(stances())
        .containsExactly(Stance.CONDITIONS, Stance.DEEMED_AGREED, Stance.CONDITIONS);
    var table = permits.item(stall.caseNo()).conditionsOn(LocalDate.of(2026, 11, 13));
    assertThat(new Consultation(opinions()).contradictions(table))
        .containsExactly("closedAtNight ↔ openAtNight");
    stall
        .recordedAs("giveLateOpinion", POLICE, "conditions closedAtNight")
        .does("market2", "Task_Decide", "decision", "grant");
    assertThat(licenceConditions()).isEqualTo("夜间须开放 Open at night");
    stall.refuses("opinions are taken until the decision", late -> speaksLate(POLICE, "agree", ""));
  }

  private void speaksLate(String agency, String opinion, String conditions) {
    var said = Map.of("opinion", opinion, "opinionConditions", conditions);
    permits.opinions().giveLate(stall.caseNo(), agency, said, "officer1");
  }

  @Test
  void tellsTheApplicantOnceWhatAllAgenciesWantAndAsksThemAgain() {
    stall
        .doesFor(HEALTH, "health1", GIVE, "opinion", "supplement", "opinionDemands", "健康证")
        .hasNotSent("oneTimeNotice")
        .doesFor(POLICE, "police1", GIVE, "opinion", "supplement", "opinionDemands", "占道平面图")
        .is(CaseState.SUPPLEMENT_REQUESTED)
        .hasSent("健康证；占道平面图")
        .waitsFor("marketSupervision330106", "Task_AwaitJointSupplements");
    permits.now("2026-11-06", "09:00");
    stall
        .suppliesSupplements()
        .is(CaseState.IN_REVIEW)
        .clockIs("jointSupplement", ClockState.MET)
        .waitsForAll(GIVE, HEALTH, POLICE)
        .clockRunsFrom("opinion@" + HEALTH, "2026-11-06")
        .refuses(
            "one notice only",
            health ->
                health.doesFor(
                    HEALTH, "health1", GIVE, "opinion", "supplement", "opinionDemands", "又一份"))
        .doesFor(HEALTH, "health1", GIVE, "opinion", "agree")
        .doesFor(POLICE, "police1", GIVE, "opinion", "agree")
        .waitsFor("marketSupervision330106", "Task_Decide");
    assertThat(permits.cases().dispatches(stall.caseNo()))
        .filteredOn(sent -> sent.payload().contains("oneTimeNotice"))
        .hasSize(1);
  }

  @Test
  void asksAgainOnlyWhoHasNotAgreed() {
    stall
        .doesFor(HEALTH, "health1", GIVE, "opinion", "agree")
        .doesFor(POLICE, "police1", GIVE, "opinion", "supplement", "opinionDemands", "占道平面图")
        .does("market1", "Task_AwaitJointSupplements", "supplementsHandedIn", true)
        .waitsForAll(GIVE, POLICE);
  }

  @Test
  void goesOnWithoutSupplementsThatDoNotCome() {
    stall
        .doesFor(HEALTH, "health1", GIVE, "opinion", "agree")
        .doesFor(POLICE, "police1", GIVE, "opinion", "supplement", "opinionDemands", "占道平面图");
    permits.itIs("2026-11-19", "00:00");
    stall.is(CaseState.IN_REVIEW).waitsForAll(GIVE, POLICE);
  }

  @Test
  void tellsTheLeadWhichSpecialProcedureIsNeeded() {
    stall
        .doesFor(
            HEALTH, "health1", GIVE, "opinion", "procedure", "opinionProcedure", "expertReview")
        .doesFor(POLICE, "police1", GIVE, "opinion", "agree");
    assertThat(stall.answer("opinionResult")).isEqualTo("procedure");
    assertThat(stall.answer("specialProcedure")).isEqualTo("expertReview");
  }

  @Test
  void waitsForAQuorumOfThoseThatAreCountedAndLetsTheOthersOff() {
    var joint = accept(ordinary(byCourier(stall())));
    joint
        .doesFor(HEALTH, "health1", GIVE, "opinion", "agree")
        .doesFor(EDUCATION, "education1", GIVE, "opinion", "agree")
        .waitsForAll(GIVE, POLICE, SPORTS)
        .doesFor(POLICE, "police1", GIVE, "opinion", "agree")
        .doesNotWaitFor(GIVE)
        .waitsFor("marketSupervision330106", "Task_Decide")
        .clockIs("opinion@" + SPORTS, ClockState.CANCELLED);
    assertThat(permits.cases().opinions(joint.caseNo()))
        .extracting(Opinion::stance)
        .containsExactly(Stance.AGREE, Stance.AGREE, Stance.AGREE, Stance.NOT_AWAITED);
  }

  @Test
  void keepsEachOpinionAndWhoGaveItOnRecord() {
    stall.doesFor(HEALTH, "health1", GIVE, "opinion", "agree");
    assertThat(opinions().get(0).givenBy()).isEqualTo("health1");
    stall
        .recorded("requestOpinion", "completeTask", "giveOpinion")
        .recordedAs("giveOpinion", HEALTH, "agree ");
  }

  private String licenceConditions() {
    return permits.cases().licence(stall.caseNo()).orElseThrow().certificate().conditions();
  }

  private List<Opinion> opinions() {
    return permits.cases().opinions(stall.caseNo());
  }

  private List<Stance> stances() {
    return opinions().stream().map(Opinion::stance).toList();
  }
}
