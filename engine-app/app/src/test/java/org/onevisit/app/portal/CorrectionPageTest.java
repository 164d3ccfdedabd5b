package org.onevisit.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.Applicant;
import org.onevisit.casefile.Cases;
import org.onevisit.desk.Receipt;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Errors that can be put right on the spot are put right by the applicant, there and then. */
@AppTest
class CorrectionPageTest {

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;
  @Autowired CaseWork work;
  @Autowired Cases cases;
  @Autowired RuntimeService runtime;

  private Visitor visitor;
  private Receipt receipt;

  @BeforeEach
  void apply() {
    visitor = new Visitor(port);
    receipt = TestCases.nurse(desk, TestCases.somebody());
    visitor.submit(
        "/status", "/status", "caseNo=" + receipt.caseNo() + "&code=" + receipt.queryCode());
  }

  @Test
  void offersNothingToCorrectBeforeErrorsWereShown() {
    assertThat(visitor.get("/status").body()).doesNotContain("id=\"correction\"");
    assertThat(byInterface("{\"school\": \"另一学校\"}")).contains("PERMIT-04029");
    assertThat(answer("school")).isEqualTo("测试学校");
  }

  @Test
  void letsTheApplicantPutAnswersRightAndTellTheAgency() {
    errorsShown();
    assertThat(visitor.get("/status?lang=zh").body())
        .contains("id=\"correction\"", "毕业院校写错", "毕业院校 School of nursing")
        .doesNotContain("right-applicantId", "right-region");
    visitor.submit(
        "/status", "/status/answers", "school=另一学校&applicantPhone=13900000000&employer=");
    assertThat(visitor.get("/status?lang=en").body()).contains("Corrected.");
    assertThat(answer("school")).isEqualTo("另一学校");
    assertThat(answer("employer")).isEqualTo("测试医院");
    assertThat(applicant().phone()).isEqualTo("13900000000");
    visitor.submit("/status", "/status/corrections", "");
    assertThat(work.task(receipt.caseNo(), "Task_CheckApplication")).isNotNull();
    assertThat(visitor.get("/status").body()).doesNotContain("id=\"correction\"");
    assertThat(cases.record(receipt.caseNo()))
        .anyMatch(entry -> entry.detail().equals("测试学校 → 另一学校"))
        .noneMatch(entry -> entry.detail().contains("139"));
  }

  @Test
  void refusesWhatTheFormWouldNotTakeAndWhatIsNoSlipOfThePen() {
    errorsShown();
    var before = applicant();
    assertThat(byInterface("{\"applicantPhone\": \"12\", \"applicantId\": \"1\", \"lane\": \"x\"}"))
        .contains("PERMIT-04030", "applicantPhone", "applicantId", "lane");
    assertThat(byInterface("{}")).contains("PERMIT-04030");
    assertThat(applicant()).isEqualTo(before);
  }

  @Test
  void letsAClerkPutAnswersRightForWhoeverStandsAtTheCounter() {
    errorsShown();
    visitor.signIn("health1");
    var page = "/cases/" + receipt.caseNo() + "/materials";
    assertThat(visitor.get(page).body())
        .contains("id=\"correction\"")
        .doesNotContain("13800000000");
    visitor.submit(page, "/cases/" + receipt.caseNo() + "/answers", "employer=另一医院");
    assertThat(answer("employer")).isEqualTo("另一医院");
    visitor.signIn("education1");
    assertThat(visitor.post("/cases/" + receipt.caseNo() + "/answers", "x=y").statusCode())
        .isNotEqualTo(302);
  }

  private void errorsShown() {
    work.does(
        "health1",
        receipt.caseNo(),
        "Task_CheckApplication",
        Map.of("acceptance", "correct", "errorsToCorrect", "毕业院校写错"));
  }

  private Object answer(String name) {
    return runtime
        .createVariableInstanceQuery()
        .processInstanceIdIn(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(receipt.caseNo())
                .processDefinitionKey("nurse-registration")
                .singleResult()
                .getId())
        .variableName(name)
        .singleResult()
        .getValue();
  }

  private Applicant applicant() {
    return cases.application(receipt.caseNo()).orElseThrow().applicant();
  }

  private String byInterface(String answers) {
    var request =
        visitor
            .request(
                "/api/v1/cases/" + receipt.caseNo() + "/answers",
                "X-Query-Code",
                receipt.queryCode(),
                "Content-Type",
                "application/json")
            .PUT(BodyPublishers.ofString(answers));
    return visitor.send(request).body();
  }
}
