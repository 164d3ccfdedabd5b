package org.onevisit.process;

import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.newborn;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ClockState;

class CollectAndAcceptTest {

  @RegisterExtension
  static final PermitEngine permits = PermitEngine.covering("collect-and-accept");

  @Test
  void startsTheDecisionClockWithTheDayTheLastPaperCameIn() {
    permits.now("2026-04-28", "16:00");
    var application = permits.applyFor(NURSE, ordinary(nurse()));
    permits.now("2026-04-29", "16:00");
    application.uploadAll();
    permits.now("2026-04-30", "10:00");
    application
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .is(CaseState.ACCEPTED)
        .clockIs("notice", ClockState.MET)
        .clockRuns("decision", "2026-04-29", "2026-05-15", "2026-05-29")
        .hasSent("accepted");
  }

  @Test
  void acceptsAnItemWithItsMatter() {
    var matter = Situations.acceptedMatter(permits, newborn());

    matter
        .item("birth-certificate")
        .doesNotWaitFor("Task_CheckApplication")
        .is(CaseState.IN_REVIEW)
        .clockRuns("decision", "2026-11-02", "2026-11-09", "2026-11-16");
  }

  @Test
  void refusesToAcceptWhileANecessaryMaterialIsMissing() {
    permits
        .applyFor(NURSE, nurse())
        .upload("applicationForm", "identity", "diploma", "examPass", "healthCertificate")
        .refuses(
            "cannot be accepted while these materials are missing: 医疗卫生机构拟聘用证明.",
            check -> check.does("health1", "Task_CheckApplication", "acceptance", "accept"))
        .is(CaseState.SUBMITTED);
  }

  @Test
  void tellsOnceEverythingThatIsMissingAndGoesOnWhenItHasCome() {
    permits
        .applyFor(NURSE, nurse())
        .asksFor("health1", "拟聘用证明、体检证明", "《护士条例》第七条、第八条")
        .is(CaseState.SUPPLEMENT_REQUESTED)
        .hasSent("oneTimeNotice")
        .recordedAs("askSupplements", "拟聘用证明、体检证明", "《护士条例》第七条、第八条")
        .clockIs("notice", ClockState.MET)
        .clockRuns("supplement", "2026-11-02", "2026-11-23", "2026-11-23")
        .uploadAll()
        .suppliesSupplements()
        .is(CaseState.SUBMITTED)
        .clockIs("supplement", ClockState.MET)
        .waitsFor("health330106", "Task_RecheckApplication")
        .isDue("Task_RecheckApplication", "2026-11-09")
        .does("health1", "Task_RecheckApplication", "acceptance", "accept")
        .is(CaseState.ACCEPTED);
  }

  @Test
  void takesSupplementsAtTheCounterToo() {
    supplementsAsked()
        .uploadAll()
        .isDue("Task_AwaitSupplements", "2026-11-23")
        .does("health1", "Task_AwaitSupplements", "supplementsHandedIn", true)
        .clockIs("supplement", ClockState.MET)
        .waitsFor("health330106", "Task_RecheckApplication");
  }

  @Test
  void declinesWhenTheSupplementsAreNotWhatWasAskedFor() {
    supplemented()
        .declines("health1", "Task_RecheckApplication", "补正材料不符合法定形式")
        .is(CaseState.NOT_ACCEPTED)
        .hasSent("补正材料不符合法定形式")
        .hasEnded();
  }

  @Test
  void declinesWhatIsNotThisAgencysMatter() {
    Situations.received(permits, nurse())
        .declines("health1", "Task_CheckApplication", "应向余杭区提出")
        .is(CaseState.NOT_ACCEPTED)
        .recordedAs("declineApplication", "", "应向余杭区提出")
        .hasEnded();
  }

  @Test
  void deemsTheApplicationWithdrawnWhenNoSupplementsCome() {
    var application = supplementsAsked();
    permits.itIs("2026-11-23", "23:59");
    application.is(CaseState.SUPPLEMENT_REQUESTED);
    permits.itIs("2026-11-24", "00:00");
    application.is(CaseState.DEEMED_WITHDRAWN).hasSent("deemedWithdrawn").hasEnded();
  }

  @Test
  void deemsTheApplicationAcceptedAsOfItsReceiptWhenNobodyActsForFiveWorkingDays() {
    permits.now("2026-02-13", "15:00");
    var application = Situations.received(permits, nurse());
    permits.itIs("2026-02-27", "23:59");
    application.is(CaseState.SUBMITTED).waitsFor("health330106", "Task_CheckApplication");
    permits.itIs("2026-02-28", "00:00");
    application
        .is(CaseState.ACCEPTED)
        .hasSent("deemedAccepted")
        .doesNotWaitFor("Task_CheckApplication")
        .clockIs("notice", ClockState.BREACHED)
        .clockRuns("decision", "2026-02-13", "2026-03-05", "2026-03-19");
  }

  @Test
  void countsFromTheReceiptOfTheSupplementsWhenNobodyRechecksThem() {
    permits.now("2026-09-16", "09:00");
    var application = supplementsAsked();
    permits.now("2026-09-18", "09:00");
    application.uploadAll().suppliesSupplements();
    permits.itIs("2026-09-25", "00:00");
    application
        .is(CaseState.ACCEPTED)
        .clockIs("recheck", ClockState.BREACHED)
        .clockRuns("decision", "2026-09-18", "2026-10-09", "2026-10-22");
  }

  private static PermitCase supplementsAsked() {
    return permits.applyFor(NURSE, nurse()).asksFor("health1", "全部材料", "未提交");
  }

  @Test
  void namesTheRightAgencyAtOnceWhenItIsNotOurs() {
    referred(Situations.received(permits, nurse()))
        .clockRuns("competence", "2026-11-02", "2026-11-02", "2026-11-02")
        .clockIs("competence", ClockState.MET)
        .is(CaseState.NOT_ACCEPTED)
        .hasSent("\"rightAgency\":\"杭州市余杭区卫生健康局\"")
        .hasEnded();
  }

  @Test
  void tellsThatTheRightAgencyWasNamedTooLate() {
    var received = Situations.received(permits, nurse());
    permits.itIs("2026-11-04", "09:00");
    referred(received)
        .clockRuns("competence", "2026-11-02", "2026-11-02", "2026-11-02")
        .clockIs("competence", ClockState.BREACHED);
  }

  @Test
  void letsTheApplicantCorrectErrorsOnTheSpot() {
    var received = errorsShown();
    received
        .is(CaseState.SUBMITTED)
        .hasSent("\"errorsToCorrect\":\"毕业院校写错\"")
        .clockRuns("simpleCorrection", "2026-11-03", "2026-11-03", "2026-11-03")
        .clockIs("notice", ClockState.RUNNING)
        .isDue("Task_AwaitSpotCorrection", "2026-11-03")
        .upload("diploma")
        .suppliesCorrection()
        .clockIs("simpleCorrection", ClockState.MET)
        .recorded("askCorrection", "correctOnTheSpot")
        .isDue("Task_CheckApplication", "2026-11-09")
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .is(CaseState.ACCEPTED);
  }

  @Test
  void letsTheClerkRecordWhatWasCorrectedAtTheCounter() {
    errorsShown()
        .does("health1", "Task_AwaitSpotCorrection", "correctedOnTheSpot", true)
        .clockIs("simpleCorrection", ClockState.MET)
        .waitsFor("health330106", "Task_CheckApplication");
  }

  @Test
  void looksAgainWhenErrorsAreNotCorrectedThatDayAndTellsOnceWhatIsMissing() {
    var received = errorsShown();
    permits.itIs("2026-11-03", "23:59");
    received.waitsFor("health330106", "Task_AwaitSpotCorrection");
    permits.itIs("2026-11-04", "00:00");
    received
        .clockIs("simpleCorrection", ClockState.CANCELLED)
        .recorded("askCorrection", "missCorrection")
        .asksFor("health1", "毕业院校", "与毕业证书不一致")
        .is(CaseState.SUPPLEMENT_REQUESTED);
  }

  @Test
  void acceptsBySilenceWhenErrorsWereShownOnTheLastDayAndNothingElseWasTold() {
    var received = Situations.received(permits, nurse());
    permits.itIs("2026-11-09", "16:00");
    received.does(
        "health1", "Task_CheckApplication", "acceptance", "correct", "errorsToCorrect", "毕业院校写错");
    permits.itIs("2026-11-10", "00:00");
    permits.runDueJobs();
    received
        .is(CaseState.ACCEPTED)
        .clockIs("notice", ClockState.BREACHED)
        .hasSent("deemedAccepted");
  }

  private static PermitCase errorsShown() {
    var received = Situations.received(permits, nurse());
    permits.itIs("2026-11-03", "10:00");
    return received.does(
        "health1", "Task_CheckApplication", "acceptance", "correct", "errorsToCorrect", "毕业院校写错");
  }

  private static PermitCase referred(PermitCase received) {
    return received.does(
        "health1",
        "Task_CheckApplication",
        "acceptance",
        "notOurs",
        "rightAgency",
        "杭州市余杭区卫生健康局",
        "nonAcceptanceReason",
        "拟执业地点在余杭区");
  }

  private static PermitCase supplemented() {
    return supplementsAsked().uploadAll().suppliesSupplements();
  }
}
