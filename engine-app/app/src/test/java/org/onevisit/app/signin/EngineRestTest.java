package org.onevisit.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
class EngineRestTest {

  private static final String MODEL =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="trial">
        <process id="from-modeler" isExecutable="true" camunda:historyTimeToLive="P1D">
          <startEvent id="StartEvent_Begun"/>
        </process>
      </definitions>
      """;

  @LocalServerPort int port;

  @Test
  void asksForUserAndPasswordAndMakesNoSession() {
    var refused = new Visitor(port).get("/engine-rest/task");

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate"))
        .hasValue("Basic realm=\"OneVisit\"");
    assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void isNotOpenedByASession() {
    Visitor clerk = new Visitor(port);
    clerk.signIn("health1");

    assertThat(clerk.get("/engine-rest/task?maxResults=9").statusCode()).isEqualTo(401);
  }

  @Test
  void showsAClerkTheTasksOfTheOwnAgencyOnly() {
    List<String> owners =
        JsonPath.read(as("health1", "/engine-rest/task?maxResults=99"), "$[*].tenantId");

    assertThat(owners).containsOnly("health330106");
  }

  @Test
  void cve2026x109432LetsNoClerkRunCodeThroughATaskQuery() {
    var query = "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass().getName()}\"}]}";

    var answer = postAs("health1", "/engine-rest/task?maxResults=5", query);

    assertThat(answer.body()).contains("cannot be reached from an expression");
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void refusesAnswersTheFormWouldNotTakeWithEachQuestionAndItsCure() {
    String task =
        JsonPath.<List<String>>read(
                as("health1", "/engine-rest/task?taskDefinitionKey=Task_CheckApplication"),
                "$[*].id")
            .get(0);

    for (var act : List.of("complete", "submit-form")) {
      var refused =
          postAs(
              "health1",
              "/engine-rest/task/" + task + "/" + act,
              "{\"variables\": {\"acceptance\": {\"value\": \"supplement\"}}}");

      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.body())
          .contains("missingMaterials 需要补正的全部内容 Everything that is missing: 请填写。 Fill it in.")
          .containsPattern("supplementReason [^:]+: 请填写。 Fill it in.");
    }
    assertThat(as("health1", "/engine-rest/task/" + task)).contains("Task_CheckApplication");
  }

  @ParameterizedTest
  @CsvSource({"window1, submit-form", "admin, start"})
  void startsNoCaseOnAnEmptyForm(String user, String act) {
    var refused =
        postAs(
            user,
            "/engine-rest/process-definition/key/nurse-registration/" + act,
            "{\"variables\": {}}");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("school 毕业院校 School of nursing: 请填写。 Fill it in.");
  }

  @Test
  void letsADesignerDeployButNoClerk() {
    assertThat(deploy("health1").statusCode()).isEqualTo(403);
    assertThat(deploy("window1").statusCode()).isEqualTo(403);
    assertThat(deploy("designer").statusCode()).isEqualTo(200);
  }

  @Test
  void opensADeployedModelForTheClerks() {
    deploy("designer");

    await()
        .until(
            () -> as("health1", "/engine-rest/process-definition/key/from-modeler"),
            b -> b.contains("\"key\":\"from-modeler\""));
  }

  private String as(String user, String path) {
    return new Visitor(port).get(path, Visitor.basic(user)).body();
  }

  private HttpResponse<String> postAs(String user, String path, String json) {
    Visitor visitor = new Visitor(port);
    return visitor.send(
        visitor
            .request(path, Visitor.basic(user))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> deploy(String user) {
    Visitor visitor = new Visitor(port);
    String form =
        """
        --part\r
        Content-Disposition: form-data; name="deployment-name"\r
        \r
        from modeler\r
        --part\r
        Content-Disposition: form-data; name="data"; filename="from-modeler.bpmn"\r
        \r
        %s\r
        --part--\r
        """
            .formatted(MODEL);
    return visitor.send(
        visitor
            .request("/engine-rest/deployment/create", Visitor.basic(user))
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(BodyPublishers.ofString(form)));
  }
}
