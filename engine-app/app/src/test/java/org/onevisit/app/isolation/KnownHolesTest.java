package org.onevisit.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Holes of the stock engine and its webapps, each closed here. */
@AppTest
class KnownHolesTest {

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;

  private Webapp owner;
  private Webapp stranger;
  private String task;

  @BeforeEach
  void aTaskOfXihu() {
    var caseNo = TestCases.nurse(desk).caseNo();
    owner = Webapp.as("health1", port);
    stranger = Webapp.as("yuhangHealth1", port);
    var found = Webapp.as("admin", port).get("/task?processInstanceBusinessKey=" + caseNo).body();
    task = "/task/" + JsonPath.read(found, "$[0].id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass()}\"}]}",
        "{\"orQueries\":[{\"dueAfterExpression\":\"${''.class}\"}]}",
        "{\"orQueries\":[{\"candidateGroupExpression\":\"${act}\"}]}",
        "{\"assigneeExpression\":\"${''.getClass()}\"}"
      })
  void cve2026x109432ExpressionsInQueries(String query) {
    for (var path : List.of("/task", "/task/count")) {
      var answer = owner.send("POST", path, query);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("java.lang");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/app/admin/default/setup/",
        "/camunda/app/admin/default/setup"
      })
  void cve2026x77226FirstRunSetup(String path) {
    assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(401);
    assertThat(new Visitor(port).post(path, "{}").statusCode()).isEqualTo(401);
    var clerk = new Visitor(port);
    clerk.signIn("health1");
    assertThat(clerk.get(path).statusCode()).isEqualTo(403);
  }

  @Test
  void foreignComments() {
    owner.send("POST", task + "/comment/create", "{\"message\":\"ours\"}");
    String id = JsonPath.read(owner.get(task + "/comment").body(), "$[0].id");
    assertUnseen(stranger.get(task + "/comment"));
    assertUnseen(stranger.get(task + "/comment/" + id));
    assertUnseen(stranger.send("POST", task + "/comment/create", "{\"message\":\"theirs\"}"));
    assertUnseen(
        stranger.send(
            "PUT", task + "/comment", "{\"id\":\"%s\",\"message\":\"theirs\"}".formatted(id)));
    assertUnseen(stranger.send("DELETE", task + "/comment/" + id, null));
    assertThat(owner.get(task + "/comment").body()).contains("ours").doesNotContain("theirs");
  }

  @Test
  void foreignAttachments() {
    owner.upload(task + "/attachment/create", "a.txt", "attachment-name", "n", "content", "ours");
    String id = JsonPath.read(owner.get(task + "/attachment").body(), "$[0].id");
    var attachment = task + "/attachment/" + id;
    assertUnseen(stranger.get(task + "/attachment"));
    assertUnseen(stranger.get(attachment));
    assertUnseen(stranger.get(attachment + "/data"));
    assertUnseen(stranger.send("DELETE", attachment, null));
    assertUnseen(
        stranger.upload(
            task + "/attachment/create", "a.txt", "attachment-name", "n", "content", "theirs"));
    assertThat(owner.get(attachment + "/data").body()).isEqualTo("ours");
  }

  @Test
  void staleGrantsAfterRerouting() {
    owner.send(
        "POST", task + "/identity-links", "{\"groupId\":\"health330110\",\"type\":\"candidate\"}");
    Webapp.as("admin", port)
        .send(
            "POST",
            task + "/identity-links",
            "{\"groupId\":\"health330110\",\"type\":\"candidate\"}");
    assertUnseen(stranger.get(task));
    String grants = Webapp.as("admin", port).get("/authorization?resourceType=7").body();
    assertThat((List<String>) JsonPath.read(grants, "$[*].groupId")).doesNotContain("health330110");
  }

  @Test
  void anonymousEngineRest() {
    assertThat(new Visitor(port).get("/engine-rest/task").statusCode()).isEqualTo(401);
    assertThat(new Visitor(port).get("/engine-rest/engine").statusCode()).isEqualTo(401);
  }

  @Test
  void theWebappsOwnCopyOfTheInterface() {
    assertThat(Webapp.nobody(port).get("/task").statusCode()).isEqualTo(401);
    assertUnseen(stranger.get(task));
    assertUnseen(stranger.send("POST", task + "/claim", "{\"userId\":\"yuhangHealth1\"}"));
    assertUnseen(stranger.send("POST", task + "/complete", "{}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/claim", "/unclaim", "/complete", "/submit-form", "/resolve"})
  void refusalsAnsweredWithAFailureOfTheServer(String act) {
    var foreign = stranger.send("POST", task + act, "{\"userId\":\"yuhangHealth1\"}");
    var missing = stranger.send("POST", "/task/none" + act, "{\"userId\":\"yuhangHealth1\"}");
    assertThat(foreign.statusCode()).isBetween(400, 499).isEqualTo(missing.statusCode());
    assertThat(foreign.body()).isEqualTo(missing.body());
  }

  @Test
  void unlimitedResults() {
    assertThat(owner.get("/task?maxResults=2147483646").statusCode()).isEqualTo(400);
    assertThat(owner.get("/history/task?maxResults=2001").statusCode()).isEqualTo(400);
    assertThat(owner.get("/task").statusCode()).isEqualTo(200);
    assertThat(Webapp.as("admin", port).get("/job?maxResults=2000").statusCode()).isEqualTo(200);
  }

  @Test
  void dueDatesInAClerksHands() {
    var due = "{\"name\":\"x\",\"priority\":50,\"due\":\"2099-01-01T00:00:00.000+0000\"}";
    var answer = owner.send("PUT", task, due);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("PERMIT-08010");
  }

  @Test
  void theHeaderRaceThatBlanksPagesOfTheWebapps() {
    var clerk = new Visitor(port);
    clerk.signIn("health1");
    var page = clerk.get("/camunda/app/tasklist/default/");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("script-src 'self'")
        .doesNotContain("nonce");
  }

  @Test
  void jobsOfTheEngineItself() {
    var admin = Webapp.as("admin", port).get("/job").body();
    assertThat((List<String>) JsonPath.read(admin, "$[?(@.tenantId == null)].id")).isNotEmpty();
    for (var path : List.of("/job", "/job/count", "/history/job-log", "/history/job-log/count")) {
      assertThat(owner.get(path).statusCode()).as(path).isEqualTo(403);
    }
  }

  private static void assertUnseen(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no such thing, or it is not yours to see.");
  }
}
