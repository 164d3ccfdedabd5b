package org.onevisit.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Hand;
import org.onevisit.desk.Scan;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Those who look on, and those who look back. */
@AppTest
class OversightTest {

  private static final String MATERIAL = "healthCertificate";

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;
  @Autowired Cases cases;
  @Autowired CaseWork work;

  private String caseNo;

  @BeforeEach
  void apply() {
    caseNo = TestCases.nurse(desk).caseNo();
    desk.upload(caseNo, MATERIAL, new Scan("a.pdf", "%PDF-1.7".getBytes()), Hand.APPLICANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"healthAdmin", "xihuSupervisor"})
  void overseersReadTheMaskedFileAndFindItAmongTheNewest(String overseer) {
    var visitor = signedIn(overseer);

    assertThat(visitor.get("/counter").body()).contains(caseNo);
    assertThat(visitor.get(file()).body())
        .contains("测*", "您可查阅本办件")
        .doesNotContain("测试甲", "339901199501010022", "type=\"file\"", "/documents/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"healthAdmin", "xihuSupervisor"})
  void overseersChangeAndUnmaskNothing(String overseer) {
    var visitor = signedIn(overseer);
    var before = cases.record(caseNo);
    var document = cases.materials(caseNo).stream().filter(m -> m.documentId() != null).findFirst();

    assertThat(
            visitor
                .get(
                    "/cases/%s/documents/%s".formatted(caseNo, document.orElseThrow().documentId()))
                .statusCode())
        .isEqualTo(404);
    for (var act : List.of("originals", "parcel", "applicant?data=PHONE&reason=x")) {
      assertThat(visitor.submit("/counter", "/cases/" + caseNo + "/" + act, "").statusCode())
          .isEqualTo(404);
    }
    visitor.upload(
        "/counter", "/cases/%s/materials/%s".formatted(caseNo, MATERIAL), "b.pdf", "%PDF-1");
    assertThat(cases.record(caseNo)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yuhangHealthAdmin", "educationAdmin", "provinceHealthAdmin"})
  void administratorsOfAgenciesThatTakeNoPartSeeNothing(String stranger) {
    var visitor = signedIn(stranger);

    assertThat(visitor.get(file()).statusCode()).isEqualTo(404);
    assertThat(visitor.get("/counter").body()).doesNotContain(caseNo);
  }

  @Test
  void anAgencysAdministratorSeesItsTasksAndWorksOnNone() {
    var admin = Visitor.basic("healthAdmin");
    var visitor = new Visitor(port);
    var tasks = visitor.get("/engine-rest/task?processInstanceBusinessKey=" + caseNo, admin).body();
    assertThat((List<String>) JsonPath.read(tasks, "$[*].tenantId")).containsOnly("health330106");
    String task = JsonPath.read(tasks, "$[0].id");

    for (var act : List.of("claim", "complete", "submit-form", "assignee")) {
      var refused = visitor.post("/engine-rest/task/" + task + "/" + act, "{}", json(admin));
      assertThat(refused.statusCode()).as(act).isBetween(400, 499);
    }
    assertThat(work.task(caseNo, "Task_CheckApplication").getAssignee()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"healthAdmin", "xihuSupervisor"})
  void overseersAreNoAdministratorsOfTheEngine(String overseer) {
    var visitor = signedIn(overseer);

    assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    assertThat(visitor.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    assertThat(visitor.get("/engine-rest/process-instance", Visitor.basic(overseer)).body())
        .isEqualTo("[]");
    assertThat(visitor.get("/engine-rest/user", Visitor.basic(overseer)).body())
        .doesNotContain("health1");
  }

  @Test
  void aSupervisorIsLedToTheNewestCases() {
    var landing = new Visitor(port).signIn("xihuSupervisor").headers().firstValue("Location");

    assertThat(landing).get().asString().endsWith("/counter");
  }

  @Test
  void theDecidingAgencyReadsACaseThatHasEndedAndNobodyElseDoes() {
    work.does(
        "health1",
        caseNo,
        "Task_CheckApplication",
        Map.of("acceptance", "notAccept", "nonAcceptanceReason", "不属于本机关职权"));
    assertThat(cases.progress(caseNo).orElseThrow().state()).isEqualTo(CaseState.NOT_ACCEPTED);

    var officer = signedIn("health2");
    assertThat(officer.get(file()).body())
        .contains("不予受理", "您可查阅本办件")
        .doesNotContain("/cases/%s/materials/".formatted(caseNo), "id=\"correction\"");
    var scan =
        cases.materials(caseNo).stream()
            .filter(m -> m.documentId() != null)
            .findFirst()
            .orElseThrow();
    assertThat(
            officer.get("/cases/%s/documents/%s".formatted(caseNo, scan.documentId())).statusCode())
        .isEqualTo(200);
    assertThat(cases.record(caseNo))
        .last()
        .extracting("act", "actor")
        .containsExactly("viewDocument", "health2");
    for (var stranger : List.of("education1", "window1", "yuhangHealth1")) {
      assertThat(signedIn(stranger).get(file()).statusCode()).as(stranger).isEqualTo(404);
    }
  }

  private Visitor signedIn(String user) {
    var visitor = new Visitor(port);
    visitor.signIn(user);
    return visitor;
  }

  private static String[] json(String[] credentials) {
    return new String[] {credentials[0], credentials[1], "Content-Type", "application/json"};
  }

  private String file() {
    return "/cases/" + caseNo + "/materials";
  }
}
