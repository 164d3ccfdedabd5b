package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.with;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.Replay;
import org.onevisit.licence.Licence;
import org.onevisit.licence.LicenceState;

/** A registration ends after five years, unless it is renewed or nobody says that it is not. */
class NurseRenewalTest {

  private static final String RENEWAL = "nurse-renewal";
  private static final LocalDate RENEWED = LocalDate.of(2031, 12, 2);

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering(RENEWAL);

  private final Map<String, Object> applicant = nurse();
  private PermitCase registration;
  private String licenceNo;

  /** Valid to 2 December 2026; thirty days before that is Monday 2 November. */
  @BeforeEach
  void registeredFiveYearsAgo() {
    permits.now("2021-12-03", "09:00");
    registration = Situations.granted(permits, ordinary(applicant)).handsOver();
    licenceNo = licence().licenceNo();
    assertThat(licence().certificate().validTo()).isEqualTo("2026-12-02");
    permits.now("2026-11-02", "09:00");
  }

  @Test
  void prolongsTheLicenceByADecision() {
    accepted()
        .clockRuns("decision", "2026-11-02", "2026-11-30", "2026-11-30")
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .is(CaseState.CLOSED)
        .recordedAs("renewLicence", licenceNo, "until 2031-12-02")
        .hasEnded();
    registration.recorded("renewLicence").hasSent("licenceDocument");
    assertThat(licence().state()).isEqualTo(LicenceState.VALID);
    assertThat(licence().certificate().validTo()).isEqualTo(RENEWED);
    assertThat(licence().renewals()).isEqualTo(1);
  }

  @Test
  void countsAsRenewedWhenNobodyDecidesBeforeTheEnd() {
    var renewal = accepted();
    permits.itIs("2026-12-02", "23:59");
    renewal.is(CaseState.IN_REVIEW).clockIs("renewal", ClockState.RUNNING);
    permits.itIs("2026-12-03", "00:00");
    renewal
        .is(CaseState.CLOSED)
        .clockIs("renewal", ClockState.BREACHED)
        .recordedAs("deemRenewed", licenceNo, "until 2031-12-02")
        .hasSent("deemedRenewed")
        .hasEnded();
    assertThat(licence().certificate().validTo()).isEqualTo(RENEWED);
    assertThat(permits.replay(renewal.caseNo())).isNotEmpty().allMatch(Replay::agrees);
    permits.terms().expire();
    assertThat(licence().state()).isEqualTo(LicenceState.VALID);
  }

  @Test
  void cannotBeRefusedOnceSilenceHasRenewedItThoughTheTimerHasNotFired() {
    var renewal = refused(accepted());
    permits.now("2026-12-03", "00:00");
    renewal.refuses(
        "PERMIT-04024",
        officer -> officer.does("health3", "Task_CountersignRefusal", "countersign", "agree"));
    permits.itIs("2026-12-03", "00:00");
    renewal.is(CaseState.CLOSED).recorded("deemRenewed").hasEnded();
    assertThat(licence().certificate().validTo()).isEqualTo(RENEWED);
  }

  @Test
  void doesNotCountAsRenewedWhenItWasAppliedForTooLate() {
    permits.now("2026-11-03", "00:00");
    var late = accepted().clockIs("renewal", ClockState.CANCELLED);
    permits.itIs("2026-12-02", "00:00");
    late.does("head1", "Task_AnswerOverdueDecision", "overdueReason", "人手不足");
    permits.itIs("2026-12-03", "00:00");
    late.refuses(
        "can no longer be prolonged",
        decider -> decider.does("health2", "Task_DecideApplication", "decision", "grant"));
    permits.terms().expire();
    assertThat(licence().state()).isEqualTo(LicenceState.EXPIRED);
    registration.recorded("expireLicence").hasSent("licenceExpired");
    late.is(CaseState.IN_REVIEW)
        .refuses(
            "is EXPIRED, its last day was 2026-12-02",
            decider -> decider.does("health2", "Task_DecideApplication", "decision", "grant"));
    refused(late)
        .does("health3", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE)
        .hasEnded();
  }

  @Test
  void isStillGrantedInTheOrdinaryWayWhenItCameTooLateButIsDecidedBeforeTheEnd() {
    permits.now("2026-11-20", "09:00");
    accepted().does("health2", "Task_DecideApplication", "decision", "grant");
    assertThat(licence().certificate().validTo()).isEqualTo(RENEWED);
  }

  @Test
  void keepsTheLicenceWhileAnApplicationInTimeWaitsForSupplements() {
    var renewal = apply().asksFor("health1", "体检证明", "《护士条例》第十条");
    permits.now("2026-11-20", "09:00");
    renewal.uploadAll().suppliesSupplements();
    permits.now("2026-11-27", "09:00");
    permits.terms().expire();
    permits.itIs("2026-12-03", "00:00");
    assertThat(licence().certificate().validTo())
        .as("silence on the supplements accepts, silence on the application renews")
        .isEqualTo(RENEWED);
  }

  @Test
  void endsWithoutARenewalOnceItsHolderWasTold() {
    permits.now("2026-09-02", "09:00");
    permits.terms().tell();
    assertThat(licence().isTold()).isFalse();
    permits.now("2026-09-03", "09:00");
    permits.terms().tell();
    permits.terms().tell();
    registration.recordedAs("tellRenewal", licenceNo, "apply until 2026-11-02");
    assertThat(permits.cases().dispatches(registration.caseNo()))
        .filteredOn(sent -> sent.payload().contains("renewalOpens"))
        .singleElement()
        .satisfies(sent -> assertThat(sent.payload()).contains("2026-11-02", "2026-12-02"));
    permits.now("2026-12-02", "23:59");
    permits.terms().expire();
    assertThat(licence().state()).isEqualTo(LicenceState.VALID);
    permits.now("2026-12-03", "00:00");
    permits.terms().expire();
    assertThat(licence().state()).isEqualTo(LicenceState.EXPIRED);
  }

  @Test
  void canBeAppliedForByNobodyButItsHolderAndOnce() {
    var stranger = with(answers(), "applicantId", Applications.identityNumber("33990119900101003"));
    assertThatThrownBy(() -> permits.applyFor(RENEWAL, stranger))
        .hasMessageContaining("no valid licence of this kind and number");
    assertThatThrownBy(() -> permits.applyFor(RENEWAL, with(answers(), "licenceNo", "HS0")))
        .hasMessageContaining("no valid licence of this kind and number");
    apply();
    assertThatThrownBy(this::apply).hasMessageContaining("under way already");
    permits.now("2026-12-03", "00:00");
    assertThatThrownBy(this::apply).hasMessageContaining("no valid licence");
  }

  @Test
  void letsTheLicenceRunOutWhenItIsRefused() {
    refused(accepted())
        .returnsRefusal("health3")
        .waitsFor("health330106", "Task_DecideApplication")
        .does(
            "health2",
            "Task_DecideApplication",
            "decision",
            "refuse",
            "refusalGround",
            "healthBelowStandard",
            "refusalReason",
            "体检不合格")
        .does("health3", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE)
        .hasEnded();
    permits.now("2026-12-03", "00:00");
    permits.terms().expire();
    assertThat(licence().state()).isEqualTo(LicenceState.EXPIRED);
  }

  @Test
  void changesNothingWhenItIsNotAcceptedOrWithdrawn() {
    apply().declines("health1", "Task_CheckApplication", "应向余杭区提出").hasEnded();
    accepted().withdraws().is(CaseState.WITHDRAWN).hasEnded();
    assertThat(licence().certificate().validTo()).isEqualTo("2026-12-02");
  }

  private static PermitCase refused(PermitCase renewal) {
    return renewal.proposesRefusal("health2", "licenceEnded", "有效期已届满");
  }

  private PermitCase accepted() {
    return apply()
        .uploadAll()
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .waitsFor("health330106", "Task_DecideApplication");
  }

  private PermitCase apply() {
    return permits.applyFor(RENEWAL, answers());
  }

  private Map<String, Object> answers() {
    var answers = new HashMap<>(applicant);
    answers
        .keySet()
        .retainAll(
            Set.of("region", "applicantName", "applicantIdType", "applicantId", "applicantPhone"));
    answers.put("licenceNo", licenceNo);
    return answers;
  }

  private Licence licence() {
    return permits.cases().licence(registration.caseNo()).orElseThrow();
  }
}
