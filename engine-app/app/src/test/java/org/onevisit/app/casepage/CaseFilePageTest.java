package org.onevisit.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Hand;
import org.onevisit.desk.Scan;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
class CaseFilePageTest {

  private static final String MATERIAL = "healthCertificate";
  private static final String UNKNOWN = "202601013301060000019";

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;
  @Autowired Cases cases;
  @Autowired IdentityService identities;
  @Autowired FormService forms;
  @Autowired RepositoryService models;

  private Visitor visitor;
  private String caseNo;

  @BeforeEach
  void apply() {
    visitor = new Visitor(port);
    caseNo = TestCases.nurse(desk).caseNo();
  }

  @Test
  void showsTheCaseToTheAgencyThatWorksOnItAndMasksTheApplicant() {
    visitor.signIn("health1");

    assertThat(visitor.get(file(caseNo) + "?lang=zh").body())
        .contains("已收件", "测*", "告知或受理", "data-lamp=\"GREEN\"", "《行政许可法》", "哈希链完整")
        .doesNotContain("测试甲", "339901199501010022", "13800000000", "申请人回执");
  }

  @ParameterizedTest
  @ValueSource(strings = {"education1", "yuhangHealth1", "provinceHealth1"})
  void toEverybodyElseThereIsNoSuchCase(String officer) {
    visitor.signIn(officer);

    var theirs = visitor.get(file(caseNo), "Accept", "text/html");
    var unknown = visitor.get(file(UNKNOWN), "Accept", "text/html");

    assertThat(theirs.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
    assertThat(theirs.body()).isEqualTo(unknown.body());
  }

  @Test
  void whoHasNotSignedInIsLedToTheSignIn() {
    var answer = visitor.get(file(caseNo), "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/signin");
  }

  @Test
  void showsAScanInTheBrowserWhichMayRunNothing() {
    desk.upload(caseNo, MATERIAL, new Scan("体检.pdf", "%PDF-1.7".getBytes()), Hand.APPLICANT);
    visitor.signIn("health1");

    var scan = visitor.get(document(caseNo, material().documentId()));

    assertThat(scan.statusCode()).isEqualTo(200);
    assertThat(scan.headers().map())
        .containsEntry("Content-Type", List.of("application/pdf"))
        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
        .containsEntry("Cache-Control", List.of("no-store"));
    assertThat(scan.headers().firstValue("Content-Disposition"))
        .get()
        .asString()
        .startsWith("inline");
    assertThat(scan.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'");
  }

  @Test
  void aDocumentOfAnotherCaseIsNotThere() {
    desk.upload(caseNo, MATERIAL, new Scan("a.pdf", "%PDF-1.7".getBytes()), Hand.APPLICANT);
    var other = TestCases.nurse(desk).caseNo();
    visitor.signIn("health1");

    assertThat(visitor.get(document(other, material().documentId())).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"window1", "health1"})
  void anOfficerAddsAScanInTheApplicantsNameAndTheRecordNamesWho(String officer) {
    visitor.signIn(officer);

    upload("%PDF-1.7");

    assertThat(material().changedBy()).isEqualTo(officer);
    assertThat(cases.record(caseNo))
        .last()
        .satisfies(
            entry -> {
              assertThat(entry.act()).isEqualTo("uploadMaterial");
              assertThat(entry.actor()).isEqualTo(officer);
            });
  }

  @Test
  void onceItIsAcceptedWhoeverDecidesIsOfferedNoUpload() {
    var inReview =
        cases.newestOf("health330106", 99).stream()
            .map(Application::caseNo)
            .filter(no -> cases.progress(no).orElseThrow().state() == CaseState.IN_REVIEW)
            .findFirst()
            .orElseThrow();
    visitor.signIn("health1");

    assertThat(visitor.get(file(inReview)).body()).doesNotContain("type=\"file\"");
    assertThat(visitor.get(file(caseNo)).body()).contains("type=\"file\"");
  }

  @Test
  void aFileOfAWrongTypeIsRefusedOnThePageAndNotStored() {
    visitor.signIn("window1");

    upload("<html>");

    assertThat(visitor.get(file(caseNo)).body()).contains(MATERIAL + "-fault");
    assertThat(material().documentId()).isNull();
  }

  @Test
  void onlyTheWindowThatTookTheApplicationInSeesItsQueryCode() {
    var taken = takenInAtTheWindow();
    var code = cases.application(taken).orElseThrow().queryCode();

    visitor.signIn("window1");
    assertThat(visitor.get(file(taken)).body()).contains(code);
    assertThat(visitor.get(file(caseNo)).body())
        .doesNotContain(cases.application(caseNo).orElseThrow().queryCode());

    var health = new Visitor(port);
    health.signIn("health1");
    assertThat(health.get(file(taken)).body()).contains(taken).doesNotContain(code);
  }

  @Test
  void anArrivalThatIsNotAwaitedIsRefusedInWords() {
    visitor.signIn("window1");

    visitor.submit(file(caseNo), "/cases/" + caseNo + "/originals", "");

    assertThat(visitor.get(file(caseNo)).body()).contains("该办件已不在等待此项操作");
  }

  private String takenInAtTheWindow() {
    identities.setAuthentication("window1", List.of("window330106"), List.of("window330106"));
    try {
      var nurse = models.createProcessDefinitionQuery().processDefinitionKey("nurse-registration");
      var newest = nurse.latestVersion().singleResult().getId();
      return forms.submitStartForm(newest, TestCases.answers()).getBusinessKey();
    } finally {
      identities.clearAuthentication();
    }
  }

  private void upload(String content) {
    visitor.upload(
        file(caseNo), "/cases/%s/materials/%s".formatted(caseNo, MATERIAL), "scan.pdf", content);
  }

  private CaseMaterial material() {
    return cases.materials(caseNo).stream()
        .filter(material -> material.material().equals(MATERIAL))
        .findFirst()
        .orElseThrow();
  }

  private static String file(String caseNo) {
    return "/cases/" + caseNo + "/materials";
  }

  private static String document(String caseNo, String id) {
    return "/cases/" + caseNo + "/documents/" + id;
  }
}
