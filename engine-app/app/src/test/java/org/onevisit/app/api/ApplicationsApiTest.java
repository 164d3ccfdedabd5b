package org.onevisit.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
class ApplicationsApiTest {

  private static final String NURSE = "/api/v1/applications/nurse-registration";

  private static final String ANSWERS =
      """
      {"region": "330106", "applicantName": "测试甲", "applicantId": "339901199501010022",
       "applicantIdType": "identityNumber", "applicantPhone": "13800000000",
       "school": "测试学校", "employer": "测试医院",
       "lane": "trustFirst", "commitmentSigned": true, "delivery": "counter"}
      """;

  @LocalServerPort int port;
  @Autowired RuntimeService runtime;

  private Visitor applicant;

  @BeforeEach
  void come() {
    applicant = new Visitor(port);
  }

  @Test
  void listsThePermitsAndServesTheirForms() {
    assertThat(applicant.get("/api/v1/applications").body()).contains("nurse-registration");
    assertThat(applicant.get(NURSE + "/form").body()).contains("apply-nurse-registration");
  }

  @Test
  void takesTheSameSubmissionOnceHoweverOftenItIsSent() {
    var first = apply("same", ANSWERS);
    var second = apply("same", ANSWERS);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void refusesAnotherApplicationUnderAUsedKey() {
    apply("used", ANSWERS);

    var other = apply("used", ANSWERS.replace("counter", "window"));

    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(other.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void tellsAllFaultsAtOnceAndStoresNothing() {
    var before = runtime.createProcessInstanceQuery().count();

    var refused =
        apply("faulty", "{\"region\":\"1\",\"lane\":\"trustFirst\",\"applicantId\":\"12\"}");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<java.util.List<String>>read(refused.body(), "$.faults[*].where"))
        .containsExactlyInAnyOrder(
            "region",
            "applicantName",
            "applicantIdType",
            "applicantId",
            "applicantPhone",
            "school",
            "employer",
            "commitmentSigned",
            "delivery");
    assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
  }

  @Test
  void takesNoAnswerTheFormDoesNotAskFor() {
    var refused = apply("stray", ANSWERS.replace("{", "{\"decision\": \"grant\", "));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<java.util.List<String>>read(refused.body(), "$.faults[*].where"))
        .containsExactly("decision");
  }

  @Test
  void answersBrokenRequestsWithWhatIsWrong() {
    assertThat(apply("broken", "{").statusCode()).isEqualTo(400);
    assertThat(send(NURSE, "application/json", ANSWERS).statusCode()).isEqualTo(400);
    assertThat(apply("x", ANSWERS, "/api/v1/applications/nothing").statusCode()).isEqualTo(404);
    assertThat(applicant.get("/api/v1/cases/1").statusCode()).isEqualTo(400);
  }

  @Test
  void describesWhatOpensACase() {
    var api = new Visitor(port);
    api.signIn("admin");

    var header =
        JsonPath.<java.util.List<String>>read(
            api.get("/api/v1/openapi").body(),
            "$.paths['/api/v1/cases/{caseNo}/withdrawal'].post.parameters[*].name");

    assertThat(header).containsExactlyInAnyOrder("caseNo", "X-Query-Code");
  }

  @Test
  void saysHowLongAnAnswerAndAKeyMayBe() {
    var long300 = ANSWERS.replace("测试甲", "测".repeat(300));

    assertProblem(apply("long", long300), 400, "At most 50 characters; it has 300.");
    assertProblem(apply("k".repeat(200), ANSWERS), 400, "At most 128 characters; it has 200.");
  }

  @Test
  void answersAsProblemWhatNoMethodTakes() {
    var nobody = applicant.request("/api/v1/applications/a/b/c").GET();
    var delete = applicant.request(NURSE).DELETE();
    var text =
        applicant
            .request(NURSE, "Content-Type", "text/plain", "Idempotency-Key", "text")
            .POST(BodyPublishers.ofString("x"));

    assertProblem(applicant.send(nobody), 404, "");
    assertProblem(applicant.send(delete), 405, "");
    assertProblem(applicant.send(text), 415, "");
    assertProblem(
        applicant.send(applicant.request(NURSE + "/form", "Accept", "application/xml").GET()),
        406,
        "");
  }

  @Test
  void namesNoMessageOfTheModelToWhomTheCaseDoesNotWaitFor() {
    var receipt = apply("notAwaited", ANSWERS).body();
    String caseUrl = "/api/v1/cases/" + JsonPath.read(receipt, "$.caseNo");
    String code = JsonPath.read(receipt, "$.queryCode");

    var early =
        applicant.send(
            applicant
                .request(caseUrl + "/supplements", "X-Query-Code", code)
                .POST(BodyPublishers.noBody()));

    assertProblem(early, 409, "does not wait for supplements.");
    assertThat(early.body()).doesNotContain("permit.supplements");
  }

  @Test
  void opensACaseToItsCodeAndAnswersAlikeToEveryoneElse() {
    var receipt = apply("mine", ANSWERS).body();
    String caseNo = JsonPath.read(receipt, "$.caseNo");
    String code = JsonPath.read(receipt, "$.queryCode");

    var mine = applicant.get("/api/v1/cases/" + caseNo, "X-Query-Code", code);
    var guessed = applicant.get("/api/v1/cases/" + caseNo, "X-Query-Code", "AAAAAA");
    var unknown = applicant.get("/api/v1/cases/1", "X-Query-Code", "AAAAAA");

    assertThat(mine.body()).contains("SUBMITTED").doesNotContain("测试甲");
    assertThat(guessed.statusCode()).isEqualTo(404);
    assertThat(guessed.body().replace(caseNo, "1")).isEqualTo(unknown.body());
  }

  @Test
  void takesAScanThenWithdrawsTheApplication() {
    var receipt = apply("withdrawn", ANSWERS).body();
    String caseUrl = "/api/v1/cases/" + JsonPath.read(receipt, "$.caseNo");
    String code = JsonPath.read(receipt, "$.queryCode");

    assertThat(upload(caseUrl, code, "%PDF-1.7").statusCode()).isEqualTo(204);
    assertThat(upload(caseUrl, code, "MZ programme").statusCode()).isEqualTo(415);
    assertProblem(upload(caseUrl, code, "%PDF-" + "x".repeat(11_000_000)), 413, "at most 10485760");
    assertProblem(upload(caseUrl, code, "%PDF-" + "x".repeat(25_000_000)), 413, "10 MB");
    assertThat(withdraw(caseUrl, code).statusCode()).isEqualTo(204);
    assertThat(applicant.get(caseUrl, "X-Query-Code", code).body()).contains("WITHDRAWN");
    assertThat(withdraw(caseUrl, code).statusCode()).isEqualTo(409);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains(detail);
  }

  private HttpResponse<String> apply(String key, String answers) {
    return apply(key, answers, NURSE);
  }

  private HttpResponse<String> apply(String key, String answers, String path) {
    return applicant.send(
        applicant
            .request(path, "Content-Type", "application/json", "Idempotency-Key", key)
            .POST(BodyPublishers.ofString(answers)));
  }

  private HttpResponse<String> send(String path, String type, String body) {
    return applicant.send(
        applicant.request(path, "Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> withdraw(String caseUrl, String code) {
    return applicant.send(
        applicant
            .request(caseUrl + "/withdrawal", "X-Query-Code", code)
            .POST(BodyPublishers.noBody()));
  }

  private HttpResponse<String> upload(String caseUrl, String code, String content) {
    var body =
        "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n\r\n"
            + content
            + "\r\n--part--\r\n";
    return applicant.send(
        applicant
            .request(
                caseUrl + "/materials/healthCertificate",
                "X-Query-Code",
                code,
                "Content-Type",
                "multipart/form-data; boundary=part")
            .PUT(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1))));
  }
}
