package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.catalogue.Standing;
import org.onevisit.desk.CreditDesk;
import org.onevisit.promise.CreditEntry;
import org.onevisit.promise.CreditState;
import org.onevisit.promise.PromiseState;

/** A forged diploma shuts every agency's lanes of trust, until the entry comes off the record. */
class CreditRecordTest {

  private static final String HEALTH = "health330106";
  private static final String DIPLOMA = "SCAN_EQUALS_ORIGINAL.diploma";
  private static final String SHUT = "An earlier promise was broken";

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  private final Map<String, Object> applicant = nurse();
  private CreditDesk desk;
  private PermitCase elsewhere;
  private PermitCase broken;

  @BeforeEach
  void revoked() {
    desk = permits.plugin().creditDesk();
    elsewhere = permits.applyFor(NURSE, with(applicant, "region", "330110"));
    broken =
        Situations.granted(permits, applicant)
            .compares(
                "counter",
                "verification",
                "differ",
                "materialMismatch",
                "diploma",
                "verificationNote",
                "证书编号不一致")
            .does("health1", "Task_HearApplicant", "hearingStatement", "未作解释")
            .decidesRevocation("health2", "revoke")
            .is(CaseState.REVOKED);
  }

  @Test
  void shutsTheLanesOfEveryAgencyAndSaysUntilWhen() {
    assertThat(entry().until()).hasToString("2031-11-02");
    broken.hasSent("creditEntered").hasSent("\"repairFrom\":\"2027-02-02\"");
    isOfferedOnlyTheOrdinaryLane();
  }

  @Test
  void flagsTheApplicantsOpenCasesOnTrustToThoseWhoWorkOnThem() {
    elsewhere.recordedAs("flagBreach", broken.caseNo(), DIPLOMA);
    assertThat(flagged()).isTrue();

    desk.object(broken.caseNo(), DIPLOMA, "学校更名");
    answer(true, "学校证明属实");

    assertThat(flagged()).isFalse();
  }

  @Test
  void flagsNoCaseThatRestsOnNoPromise() {
    permits.plugin().laneDesk().leave(elsewhere.caseNo());

    assertThat(flagged()).isFalse();
  }

  @Test
  void anObjectionIsAnsweredWithinFiveWorkingDaysByTheAgencyThatMadeTheEntry() {
    desk.object(broken.caseNo(), DIPLOMA, "学校更名，编号随之变更");

    assertThat(entry().state()).isEqualTo(CreditState.OBJECTED);
    assertThat(entry().plea().answerBy()).isEqualTo(permits.endOf("2026-11-09"));
    assertThat(permits.cases().creditPleas(HEALTH)).contains(entry());
    broken.hasSent("creditObjected").recordedAs("objectCredit", DIPLOMA, "学校更名，编号随之变更");
    isOfferedOnlyTheOrdinaryLane();
    broken.refuses(
        "answered for by health330106 alone",
        it -> desk.answer(it.caseNo(), DIPLOMA, "civil1", "civilAffairs330106", true, "查明属实"));
    broken.refuses("Say why", it -> answer(true, " "));

    answer(true, "学校证明属实");

    assertThat(entry().state()).isEqualTo(CreditState.CORRECTED);
    broken
        .promiseIs("diploma", PromiseState.VERIFIED)
        .hasSent("creditCorrected")
        .recordedAs("creditCorrected", DIPLOMA, "学校证明属实");
    isOfferedTheLaneOfTrust();
  }

  @Test
  void anObjectionThatIsWrongLeavesTheEntryAndIsNotMadeTwice() {
    desk.object(broken.caseNo(), DIPLOMA, "证书是真的");
    broken.refuses("has still to answer", it -> desk.object(it.caseNo(), DIPLOMA, "证书是真的"));

    answer(false, "发证学校证明无此人");

    assertThat(entry().state()).isEqualTo(CreditState.COUNTS);
    broken
        .promiseIs("diploma", PromiseState.BROKEN)
        .hasSent("creditUpheld")
        .refuses("has been objected to and answered", it -> desk.object(it.caseNo(), DIPLOMA, "真的"))
        .refuses("nobody waits for an answer", it -> answer(true, "重新考虑"));
    isOfferedOnlyTheOrdinaryLane();
  }

  @Test
  void isRepairedOnRequestOnceTheLeastTimeHasPassed() {
    permits.now("2027-02-01", "23:59");
    broken.refuses(
        "can be repaired from 2027-02-02", it -> desk.askRepair(it.caseNo(), DIPLOMA, "已取得证书"));
    permits.now("2027-02-02", "00:00");
    desk.askRepair(broken.caseNo(), DIPLOMA, "已取得真实的证书");

    assertThat(entry().state()).isEqualTo(CreditState.REPAIR_ASKED);
    isOfferedOnlyTheOrdinaryLane();
    answer(true, "已核实新证书");

    assertThat(entry().state()).isEqualTo(CreditState.REPAIRED);
    broken
        .promiseIs("diploma", PromiseState.REPAIRED)
        .hasSent("creditRepaired")
        .recorded("askCreditRepair", "creditRepaired")
        .refuses("speaks against nobody", it -> desk.object(it.caseNo(), DIPLOMA, "另有异议"));
    isOfferedTheLaneOfTrust();
  }

  @Test
  void mayAskForRepairAgainWhenItWasRefused() {
    permits.now("2027-03-01", "09:00");
    desk.askRepair(broken.caseNo(), DIPLOMA, "已改正");
    answer(false, "未提供证据");
    broken.hasSent("creditNotRepaired").promiseIs("diploma", PromiseState.BROKEN);

    desk.askRepair(broken.caseNo(), DIPLOMA, "补充证据");

    assertThat(entry().state()).isEqualTo(CreditState.REPAIR_ASKED);
  }

  @Test
  void lapsesAfterTheLegalTimeByItself() {
    permits.now("2031-11-02", "23:59");
    assertThat(standing()).isEqualTo(Standing.BROKEN_PROMISE);
    permits.now("2031-11-03", "00:00");

    assertThat(standing()).isEqualTo(Standing.CLEAN);
    broken.refuses("speaks against nobody", it -> desk.object(it.caseNo(), DIPLOMA, "太晚了"));
  }

  @Test
  void knowsNoEntryForAPromiseThatWasNotBroken() {
    broken.refuses(
        "has no entry on the credit record for 'SCAN_EQUALS_ORIGINAL.healthCertificate'",
        it -> desk.object(it.caseNo(), "SCAN_EQUALS_ORIGINAL.healthCertificate", "没有"));
  }

  private void answer(boolean granted, String reasons) {
    desk.answer(broken.caseNo(), DIPLOMA, "health2", HEALTH, granted, reasons);
  }

  private CreditEntry entry() {
    var entries = permits.cases().creditOfCase(broken.caseNo());
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private boolean flagged() {
    var cases = permits.cases();
    var row = cases.find(elsewhere.caseNo()).stream().toList();
    return cases
        .flagged(row, permits.day(permits.plugin().time().instant()))
        .contains(elsewhere.caseNo());
  }

  private Standing standing() {
    var who = permits.cases().application(broken.caseNo()).orElseThrow().applicant();
    return permits.cases().standing(who, permits.day(permits.plugin().time().instant()));
  }

  /** At another county's agency too. */
  private void isOfferedOnlyTheOrdinaryLane() {
    broken.refuses(SHUT, it -> permits.applyFor(NURSE, with(applicant, "region", "330110")));
    permits.applyFor(NURSE, ordinary(with(applicant, "region", "330110"))).is(CaseState.SUBMITTED);
  }

  private void isOfferedTheLaneOfTrust() {
    permits.applyFor(NURSE, with(applicant, "region", "330110")).is(CaseState.SUBMITTED);
  }
}
