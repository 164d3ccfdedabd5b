package org.onevisit.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.desk.Receipt;
import org.onevisit.promise.CreditState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A nurse whose health certificate was forged objects to what stands on her credit record. */
@AppTest
class CreditPageTest {

  private static final String PROMISE = "SCAN_EQUALS_ORIGINAL.healthCertificate";

  @LocalServerPort int port;
  @Autowired CaseWork work;

  private Visitor visitor;
  private String elsewhere;
  private Receipt receipt;

  @BeforeEach
  void revoked() {
    visitor = new Visitor(port);
    var person = TestCases.somebody();
    elsewhere = TestCases.nurse(work.desk(), person).caseNo();
    receipt = TestCases.nurse(work.desk(), person);
    work.grant(receipt.caseNo());
    work.revoke(receipt.caseNo());
  }

  @Test
  void theApplicantReadsWhatStandsOnTheRecordAndObjects() {
    visitor.submit(
        "/status", "/status", "caseNo=%s&code=%s".formatted(receipt.caseNo(), receipt.queryCode()));
    assertThat(visitor.get("/status?lang=zh").body())
        .contains("已记入信用记录", "体检证明", "可申请修复的最早日期", "/objection")
        .doesNotContain("/repair");

    visitor.submit("/status", "/status/credit/" + PROMISE + "/objection", "reasons=");
    assertThat(visitor.get("/status").body()).contains("请写明理由");
    visitor.submit("/status", "/status/credit/" + PROMISE + "/objection", "reasons=Genuine");

    assertThat(visitor.get("/status?lang=en").body())
        .contains("Objected to", "Genuine", "Your objection has been received")
        .doesNotContain("/objection");
  }

  @Test
  void theInterfaceTakesAnObjectionOnceAndNoRepairTooEarly() {
    assertThat(post("repair", "{\"reasons\": \"Put right\"}").statusCode()).isEqualTo(409);
    assertThat(post("objection", "{}").statusCode()).isEqualTo(400);
    assertThat(post("objection", "{\"reasons\": \"Genuine\"}").statusCode()).isEqualTo(204);
    assertThat(post("objection", "{\"reasons\": \"Genuine\"}").body())
        .contains("urn:onevisit:PERMIT-07013");
    var status = visitor.get(path(""), "X-Query-Code", receipt.queryCode()).body();
    assertThat(status).contains("\"state\":\"OBJECTED\"", "\"counts\":true");
  }

  @Test
  void theAgencyThatMadeTheEntryReadsTheFileAndAnswersUntilItHas() {
    post("objection", "{\"reasons\": \"Genuine\"}");
    visitor.signIn("health1");
    assertThat(visitor.get("/credit?lang=en").body())
        .contains(receipt.caseNo(), "Objected to", "5 working days left");
    assertThat(visitor.get(file()).body()).contains("Genuine", "name=\"granted\"");

    visitor.submit(file(), answer(), "granted=true&reasons=");
    assertThat(state()).isEqualTo(CreditState.OBJECTED);
    visitor.submit(file(), answer(), "granted=true&reasons=Confirmed");

    assertThat(state()).isEqualTo(CreditState.CORRECTED);
    assertThat(work.cases().record(receipt.caseNo()))
        .last()
        .satisfies(
            entry -> {
              assertThat(entry.act()).isEqualTo("creditCorrected");
              assertThat(entry.actor()).isEqualTo("health1");
              assertThat(entry.agency()).isEqualTo("health330106");
            });
    assertThat(visitor.get("/credit").body())
        .contains(receipt.caseNo())
        .contains("role=\"status\"");
    assertThat(visitor.get(file()).body()).doesNotContain("name=\"granted\"");
  }

  @Test
  void whoeverWorksOnAnotherCaseOfTheApplicantIsTold() {
    visitor.signIn("health1");
    var task = work.task(elsewhere, "Task_CheckApplication").getId();

    assertThat(visitor.get("/api/v1/tasks/cards?ids=" + task).body()).contains("\"flagged\":true");
    assertThat(visitor.get("/cases/" + elsewhere + "/materials?lang=en").body())
        .contains("has broken a promise in another case");
  }

  @ParameterizedTest
  @ValueSource(strings = {"civilAffairs1", "window1", "yuhangHealth1", "admin"})
  void toEverybodyElseThereIsNoSuchCase(String stranger) {
    post("objection", "{\"reasons\": \"Genuine\"}");
    visitor.signIn(stranger);

    assertThat(visitor.get("/credit").body()).doesNotContain(receipt.caseNo());
    assertThat(visitor.get(file()).statusCode()).isEqualTo(404);
    assertThat(visitor.submit("/signin", answer(), "granted=true&reasons=x").statusCode())
        .isEqualTo(404);
    assertThat(state()).isEqualTo(CreditState.OBJECTED);
  }

  private HttpResponse<String> post(String plea, String body) {
    return visitor.send(
        visitor
            .request(path("/credit/" + PROMISE + "/" + plea), "X-Query-Code", receipt.queryCode())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private CreditState state() {
    return work.cases().creditOfCase(receipt.caseNo()).get(0).state();
  }

  private String path(String more) {
    return "/api/v1/cases/" + receipt.caseNo() + more;
  }

  private String file() {
    return "/cases/" + receipt.caseNo() + "/materials";
  }

  private String answer() {
    return "/cases/" + receipt.caseNo() + "/credit/" + PROMISE;
  }
}
