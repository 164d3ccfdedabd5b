package org.onevisit.app.demo;

import static org.onevisit.app.demo.DemoApplicants.hairdresser;
import static org.onevisit.app.demo.DemoApplicants.nurse;
import static org.onevisit.app.demo.DemoApplicants.society;
import static org.onevisit.app.demo.DemoApplicants.with;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.onevisit.app.demo.DemoCase.Workshop;
import org.onevisit.app.engine.BeforeRequests;
import org.onevisit.app.engine.StartUp;
import org.onevisit.casefile.Cases;
import org.onevisit.desk.CreditDesk;
import org.onevisit.desk.LicenceTerms;
import org.onevisit.desk.ServiceDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A dozen and more cases in all states: some late, some nearly, some fine. */
@Component
@Profile("demo")
class DemoCases extends BeforeRequests {

  private static final String NURSE = "nurse-registration";
  private static final String HYGIENE = "public-place-hygiene";
  private static final String SOCIETY = "social-organisation-establishment";

  private final Workshop workshop;
  private final DemoClock clock;
  private final LicenceTerms terms;
  private final CreditDesk credit;

  DemoCases(
      ServiceDesk desk,
      Cases cases,
      TaskService tasks,
      FormService forms,
      IdentityService identities,
      DemoClock clock,
      LicenceTerms terms,
      CreditDesk credit) {
    super(StartUp.TURN + 1);
    this.terms = terms;
    this.credit = credit;
    this.workshop = new Workshop(desk, cases, tasks, forms, identities, clock);
    this.clock = clock;
  }

  @Override
  protected void prepare() {
    if (workshop.desk().hasReceived("demo-1")) {
      return;
    }
    try {
      nearItsEnd(18);
      var late = nearTheEndOfItsPeriod(16);
      grantedOnAPromise(19);
      overdueForReview(1);
      revoked(2);
      deliveredByCourier(3);
      refused(4);
      waitsForOriginals(5);
      waitsForCorrection(6);
      waitsForSupplements(7);
      waitsForEducation(8);
      clock.workingDaysAgo(7);
      apply(9, SOCIETY, society(8))
          .does("education1", "Task_GiveOpinion", "competentOpinion", "agree");
      expertsAreHeard(17);
      nearlyLateToCheck(10);
      inReview(11);
      clock.workingDaysAgo(1);
      isExtended(late);
      apply(12, NURSE, with(nurse(9), "region", "330110"));
      apply(13, SOCIETY, society(10));
      apply(14, NURSE, nurse(11)).withdraws();
      clock.today();
      apply(15, NURSE, nurse(0)).uploads();
      terms.tell();
    } finally {
      clock.today();
    }
  }

  private void nearItsEnd(int key) {
    clock.fiveYearsBefore(60);
    accepted(apply(key, NURSE, with(nurse(3), "lane", "ordinary")))
        .does("health1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .does(
            "window1",
            "Task_HandOverLicence",
            "recipientIdentified",
            true,
            "recipientKind",
            "applicant");
  }

  private void grantedOnAPromise(int key) {
    clock.workingDaysAgo(18);
    apply(key, HYGIENE, hairdresser(8))
        .uploads()
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .does("health2", "Task_DecideApplication", "decision", "grant")
        .does("enforcement1", "Task_AcknowledgeNotice", "noticeAcknowledged", true);
  }

  private DemoCase nearTheEndOfItsPeriod(int key) {
    clock.workingDaysAgo(19);
    return accepted(key, 11);
  }

  private void isExtended(DemoCase late) {
    late.does(
        "healthHead",
        "Task_DecideExtension",
        "extension",
        "approve",
        "extensionReason",
        "需向外省核实学历 The diploma is being confirmed with another province");
  }

  private void expertsAreHeard(int key) {
    apply(key, SOCIETY, society(11))
        .uploads()
        .does("education1", "Task_GiveOpinion", "competentOpinion", "agree")
        .does("civilAffairs1", "Task_CheckApplication", "acceptance", "accept")
        .does("publicSecurity1", "Task_CheckBackground", "backgroundCheck", "clear")
        .does("civilAffairs1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .does(
            "civilAffairs2",
            "Task_DecideApplication",
            "decision",
            "procedure",
            "specialProcedure",
            "expertReview",
            "expectedWorkingDays",
            15);
  }

  private void overdueForReview(int key) {
    clock.workingDaysAgo(15);
    apply(key, NURSE, nurse(1))
        .uploads()
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .does("education1", "Task_ConfirmDiploma", "diplomaConfirmed", "confirmed");
  }

  private void revoked(int key) {
    var held = granted(key, 2, "counter");
    held.does(
            "window1",
            "Task_VerifyOriginals",
            "verification",
            "differ",
            "materialMismatch",
            "diploma",
            "verificationMethod",
            "counter",
            "verificationNote",
            "毕业证书编号与扫描件不一致 The number on the diploma differs from the scan")
        .does(
            "health1",
            "Task_HearApplicant",
            "hearingStatement",
            "申请人承认提交了他人的证书 The applicant admits it")
        .does(
            "health2",
            "Task_DecideRevocation",
            "revocation",
            "revoke",
            "revocationGround",
            "deceit",
            "revocationReason",
            "提交虚假材料 False papers");
    credit.object(
        held.caseNo(),
        "SCAN_EQUALS_ORIGINAL.diploma",
        "证书系学校补发，编号随之变更 The school has issued the diploma anew, with another number");
  }

  private void deliveredByCourier(int key) {
    granted(key, 3, "courier")
        .originalsArrive()
        .does(
            "window1",
            "Task_VerifyOriginals",
            "verification",
            "agree",
            "verificationMethod",
            "courier")
        .parcelArrives();
  }

  private void refused(int key) {
    clock.workingDaysAgo(12);
    accepted(key, 4)
        .does(
            "health1", "Task_ReviewApplication", "reviewOpinion", "object", "reviewNote", "考试成绩已过期")
        .does(
            "health1",
            "Task_DecideApplication",
            "decision",
            "refuse",
            "refusalGround",
            "noNursingEducation",
            "refusalReason",
            "实习时间不足八个月 Less than eight months of practice")
        .does("health2", "Task_CountersignRefusal", "countersign", "agree");
  }

  private void waitsForOriginals(int key) {
    granted(key, 5, "counter");
  }

  private void waitsForCorrection(int key) {
    granted(key, 6, "counter")
        .does(
            "window1",
            "Task_VerifyOriginals",
            "verification",
            "differ",
            "minorMismatch",
            "employmentProof",
            "verificationMethod",
            "counter",
            "verificationNote",
            "扫描件缺少背面 The back of the paper was not scanned");
  }

  private void waitsForSupplements(int key) {
    clock.workingDaysAgo(9);
    apply(key, NURSE, nurse(7))
        .does(
            "health2",
            "Task_CheckApplication",
            "acceptance",
            "supplement",
            "missingMaterials",
            "健康体检证明 Health certificate",
            "supplementReason",
            "未提交 Not supplied");
  }

  private void waitsForEducation(int key) {
    clock.workingDaysAgo(8);
    apply(key, NURSE, nurse(8))
        .uploads()
        .does("health1", "Task_CheckApplication", "acceptance", "accept");
  }

  private void nearlyLateToCheck(int key) {
    clock.workingDaysAgo(5);
    apply(key, NURSE, nurse(9)).uploads().isClaimedBy("health1", "Task_CheckApplication");
  }

  private void inReview(int key) {
    clock.workingDaysAgo(3);
    accepted(key, 10);
  }

  private DemoCase granted(int key, int applicant, String delivery) {
    clock.workingDaysAgo(14);
    var answers =
        with(nurse(applicant), "delivery", delivery, "applicantAddress", "演示路 1 号 1 Demo Road");
    return accepted(apply(key, NURSE, answers))
        .does("health1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .does("health2", "Task_DecideApplication", "decision", "grant");
  }

  private DemoCase accepted(int key, int applicant) {
    return accepted(apply(key, NURSE, nurse(applicant)));
  }

  private DemoCase accepted(DemoCase received) {
    return received
        .uploads()
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .does("education1", "Task_ConfirmDiploma", "diplomaConfirmed", "confirmed");
  }

  private DemoCase apply(int key, String item, Map<String, Object> answers) {
    var receipt = workshop.desk().submit(item, answers, "demo-" + key);
    clock.runDueJobs();
    return new DemoCase(receipt.caseNo(), workshop);
  }
}
