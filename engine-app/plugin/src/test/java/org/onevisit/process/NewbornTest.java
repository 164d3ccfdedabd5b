package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.NEWBORN;
import static org.onevisit.process.Applications.byCourier;
import static org.onevisit.process.Applications.newborn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseRow;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.MaterialState;
import org.onevisit.casefile.Thing;
import org.onevisit.casefile.Visit;
import org.onevisit.casefile.VisitFigure;
import org.onevisit.licence.LicenceState;

/** A parent applies once; four agencies work on it one after the other and side by side. */
class NewbornTest {

  private static final String CERTIFICATE = "birth-certificate";
  private static final String HOUSEHOLD = "household-registration";
  private static final String INSURANCE = "medical-insurance-enrolment";
  private static final String CARD = "social-security-card";

  @RegisterExtension static final PermitEngine permits = PermitEngine.covering(NEWBORN);

  @Test
  void oneFormAndOneParcelForFourAgencies() {
    var matter = accepted(byCourier(newborn()));
    assertThat(items(matter)).containsExactly(CERTIFICATE);
    matter
        .item(CERTIFICATE)
        .waitsFor("health330106", "Task_DecideApplication")
        .materialIs("namingDeclaration", MaterialState.ACCEPTED)
        .recordedAs("beginItem", CERTIFICATE, matter.caseNo());

    granted(matter, CERTIFICATE, "health2").is(CaseState.CLOSED);
    var household = matter.item(HOUSEHOLD);
    household
        .materialIs("birthCertificate", MaterialState.FETCHED)
        .waitsFor("publicSecurity330106", "Task_ReviewApplication")
        .does("police1", "Task_ReviewApplication", "reviewOpinion", "agree");
    assertThat(items(matter)).containsExactlyInAnyOrder(CERTIFICATE, HOUSEHOLD);

    granted(matter, HOUSEHOLD, "police2");
    assertThat(items(matter)).containsExactlyInAnyOrder(CERTIFICATE, HOUSEHOLD, INSURANCE, CARD);
    matter.item(INSURANCE).waitsFor("medicalInsurance330106", "Task_DecideApplication");
    matter.item(CARD).waitsFor("socialSecurity330106", "Task_DecideApplication");
    granted(matter, CARD, "social2");
    matter.is(CaseState.IN_REVIEW);
    granted(matter, INSURANCE, "insurance2");

    matter.is(CaseState.AWAITING_DELIVERY).parcelArrives();
    matter
        .is(CaseState.CLOSED)
        .visited(0)
        .recordedAs(
            "closeMatter",
            String.join(" ", CERTIFICATE, HOUSEHOLD, INSURANCE, CARD),
            String.join(" ", CERTIFICATE, HOUSEHOLD, INSURANCE, CARD))
        .hasSent("matterClosed")
        .hasEnded();
    for (var key : items(matter)) {
      matter.item(key).licenceIs(LicenceState.VALID).visited(0).hasEnded();
      assertThat(permits.cases().custody(matter.item(key).caseNo()))
          .allMatch(row -> row.thing() == Thing.LICENCE && row.holder().equals("applicant"));
    }
  }

  @Test
  void theParentComesOnceForEverything() {
    permits.now("2027-03-01", "09:00");
    var matter = accepted(newborn());
    granted(matter, CERTIFICATE, "health2");
    reviewed(matter);
    granted(matter, HOUSEHOLD, "police2");
    granted(matter, INSURANCE, "insurance2");
    granted(matter, CARD, "social2");

    matter.handsOver().is(CaseState.CLOSED).visited(1);

    assertThat(permits.cases().visits(matter.caseNo()))
        .extracting(Visit::reason)
        .containsExactly("collection");
    var day = matter(matter).progress().closedAt();
    assertThat(permits.cases().visitFigures(day.minusSeconds(60), day.plusSeconds(60)))
        .containsExactly(new VisitFigure(NEWBORN, "health330106", "330106", 1, 0, 1));
  }

  @Test
  void aVisitForOneItemCountsForTheMatterAndASecondIsAskedAbout() {
    var matter = accepted(newborn());
    var certificate = matter.item(CERTIFICATE);
    permits.visitDesk().attend(certificate.caseNo(), "health1", "identity");
    matter.visited(1).recordedAs("visit", "identity", certificate.caseNo());

    permits.now("2026-11-03", "09:00");
    permits.visitDesk().attend(matter.caseNo(), "window1", "papers");

    matter.visited(2).recordedAs("alertVisit", "health330106", "papers");
    certificate.visited(1);
    assertThat(permits.cases().visits(matter.caseNo()))
        .extracting(Visit::isUnexplained)
        .containsExactly(false, true);
  }

  @Test
  void whatIsRefusedTakesNothingFromWhatIsGrantedAndWhatFollowsDoesNotBegin() {
    var matter = accepted(newborn());
    granted(matter, CERTIFICATE, "health2");
    reviewed(matter);
    refused(matter, HOUSEHOLD, "police2", "police3", "householdNotEntitled");

    matter.hasSent("itemsNotBegun").handsOver().is(CaseState.CLOSED);

    assertThat(items(matter)).containsExactlyInAnyOrder(CERTIFICATE, HOUSEHOLD);
    matter.item(CERTIFICATE).licenceIs(LicenceState.VALID);
    matter.item(HOUSEHOLD).is(CaseState.DECIDED_REFUSE);
    assertThat(matter(matter).progress().outcome()).isEqualTo("1/2");
  }

  @Test
  void oneOfTwoThatRunSideBySideMayFail() {
    var matter = accepted(newborn());
    granted(matter, CERTIFICATE, "health2");
    reviewed(matter);
    granted(matter, HOUSEHOLD, "police2");
    permits.desk().withdraw(matter.item(CARD).caseNo());
    permits.runDueJobs();
    matter.item(CARD).is(CaseState.WITHDRAWN);
    granted(matter, INSURANCE, "insurance2");

    matter.handsOver().is(CaseState.CLOSED).hasEnded();
    assertThat(matter(matter).progress().outcome()).isEqualTo("3/4");
  }

  @Test
  void nothingGrantedNothingDelivered() {
    var matter = accepted(newborn());
    refused(matter, CERTIFICATE, "health2", "health3", "birthRecordDiffers");

    matter.hasSent("itemsNotBegun").hasSent("matterFailed").is(CaseState.CLOSED).hasEnded();
  }

  @Test
  void isWithdrawnAsAWholeUntilAnItemIsGranted() {
    permits.applyFor(NEWBORN, newborn()).withdraws().is(CaseState.WITHDRAWN).hasEnded();

    var matter = accepted(newborn());
    var certificate = matter.item(CERTIFICATE);
    matter.withdraws().is(CaseState.WITHDRAWN).hasEnded();
    certificate.is(CaseState.WITHDRAWN).recordedAs("recordWithdrawal", "", matter.caseNo());
    certificate.hasEnded();

    var begun = accepted(newborn());
    granted(begun, CERTIFICATE, "health2");
    begun.refuses("can be withdrawn", PermitCase::withdraws);
    begun.item(HOUSEHOLD).withdraws().is(CaseState.WITHDRAWN);
    begun.handsOver().is(CaseState.CLOSED);
  }

  @Test
  void aMatterThatIsNotAcceptedBeginsNothing() {
    var matter =
        permits
            .applyFor(NEWBORN, newborn())
            .declines("health1", "Task_CheckApplication", "不在本县出生")
            .is(CaseState.NOT_ACCEPTED)
            .hasEnded();
    assertThat(items(matter)).isEmpty();
  }

  @Test
  void itemsTakeOverWhatTheyNeedAndNothingElse() {
    var matter = accepted(newborn());
    assertThat(materials(matter.item(CERTIFICATE)))
        .containsExactlyInAnyOrder("applicantIdentity", "birthRecord", "namingDeclaration");
    assertThat(answers(matter.item(CERTIFICATE)))
        .containsEntry("hospital", "测试妇产医院")
        .containsEntry("delivery", "counter")
        .doesNotContainKeys("settleWith", "cardBank", "applicantName", "applicantId");
    assertThat(permits.cases().application(matter.item(CERTIFICATE).caseNo()).orElseThrow())
        .satisfies(
            item -> {
              assertThat(item.applicant()).isEqualTo(matter(matter).application().applicant());
              assertThat(item.queryCode()).isEqualTo(matter(matter).application().queryCode());
            });
  }

  private static PermitCase accepted(Map<String, Object> answers) {
    return Situations.acceptedMatter(permits, answers);
  }

  private static void reviewed(PermitCase matter) {
    matter.item(HOUSEHOLD).does("police1", "Task_ReviewApplication", "reviewOpinion", "agree");
  }

  private static PermitCase granted(PermitCase matter, String key, String officer) {
    return matter.item(key).does(officer, "Task_DecideApplication", "decision", "grant");
  }

  private static void refused(
      PermitCase matter, String key, String officer, String second, String ground) {
    matter
        .item(key)
        .proposesRefusal(officer, ground, "不符合条件")
        .does(second, "Task_CountersignRefusal", "countersign", "agree");
  }

  private static List<String> items(PermitCase matter) {
    return permits.cases().items(matter.caseNo()).stream()
        .map(row -> row.application().item())
        .toList();
  }

  private static CaseRow matter(PermitCase matter) {
    return permits.cases().find(matter.caseNo()).orElseThrow();
  }

  private static List<String> materials(PermitCase item) {
    return permits.cases().materials(item.caseNo()).stream()
        .map(material -> material.material())
        .toList();
  }

  private static Map<String, Object> answers(PermitCase item) {
    var runtime = permits.engine().getRuntimeService();
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(item.caseNo())
            .processDefinitionKey(CERTIFICATE)
            .singleResult();
    return runtime.getVariables(instance.getId());
  }
}
