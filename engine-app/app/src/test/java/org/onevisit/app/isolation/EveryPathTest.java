package org.onevisit.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.TestCases;
import org.onevisit.app.isolation.EngineInterface.Request;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every path of the engine's own description of its interface, with the ids of one agency's task.
 */
@AppTest
class EveryPathTest {

  private static final String COMMENT = "canary in a comment";
  private static final String ATTACHMENT = "canary in an attachment";

  private static EngineInterface engine;

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;
  @Autowired DataSource database;

  private String caseNo;
  private final Map<String, String> ids = new HashMap<>();

  @BeforeAll
  static void describe() {
    engine = EngineInterface.described();
  }

  @BeforeEach
  void aTaskWithEverythingOnIt() {
    caseNo = TestCases.nurse(desk).caseNo();
    var admin = Webapp.as("admin", port);
    var task = admin.get("/task?processInstanceBusinessKey=" + caseNo).body();
    put("task", JsonPath.read(task, "$[0].id"));
    put("instance", JsonPath.read(task, "$[0].processInstanceId"));
    put("execution", JsonPath.read(task, "$[0].executionId"));
    put("process-definition", JsonPath.read(task, "$[0].processDefinitionId"));
    var owner = Webapp.as("health1", port);
    var path = "/task/" + ids.get("task");
    owner.send("POST", path + "/comment/create", "{\"message\":\"%s\"}".formatted(COMMENT));
    owner.upload(
        path + "/attachment/create", "a.txt", "attachment-name", "note", "content", ATTACHMENT);
    put("commentId", JsonPath.read(owner.get(path + "/comment").body(), "$[0].id"));
    put("attachmentId", JsonPath.read(owner.get(path + "/attachment").body(), "$[0].id"));
    var ofCase = "?processInstanceId=" + ids.get("instance");
    put("variable-instance", first(admin, "/history/variable-instance" + ofCase));
    put("activity-instance", first(admin, "/history/activity-instance" + ofCase));
    put("job", first(admin, "/job?maxResults=1"));
    put("filter", first(admin, "/filter?maxResults=1"));
    put("deployment", first(admin, "/deployment?maxResults=1"));
    put("key", "nurse-registration");
    put("varName", "caseNo");
    put("user", "health2");
    put("userId", "health2");
    put("groupId", "health330106");
    put("tenant-id", "health330106");
    ids.put("taskId", ids.get("task"));
    ids.put("processInstanceId", ids.get("instance"));
    ids.put("processInstanceIds", ids.get("instance"));
    ids.put("executionId", ids.get("execution"));
    await().until(this::noticesAreSent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "yuhangHealth1", "education1", "designer", "xihuSupervisor"})
  void showsNoByteToOthersAndLetsThemChangeNothing(String user) {
    var who = user.equals("nobody") ? Webapp.nobody(port) : Webapp.as(user, port);
    var before = rowsOfTheCase();
    var seen = new ArrayList<String>();
    for (var request : engine.requests(ids)) {
      var answer = who.send(request.method(), request.path(), request.body());
      problems(request, answer).forEach(problem -> seen.add(problem));
    }
    assertThat(seen).isEmpty();
    assertThat(rowsOfTheCase()).isEqualTo(before);
  }

  @Test
  void letsTheAdministratorOfTheAgencyLookAndChangeNothing() {
    var who = Webapp.as("healthAdmin", port);
    var before = rowsOfTheCase();
    var seen = new ArrayList<String>();
    for (var request : engine.requests(ids)) {
      failure(request, who.send(request.method(), request.path(), request.body()), seen);
    }
    assertThat(who.get("/task/" + ids.get("task")).body()).contains(ids.get("task"));
    assertThat(seen).isEmpty();
    assertThat(rowsOfTheCase()).isEqualTo(before);
  }

  @Test
  void failsForNoReaderOnTheServersSide() {
    var seen = new ArrayList<String>();
    for (var user : List.of("health1", "window1", "admin")) {
      var who = Webapp.as(user, port);
      for (var request : engine.requests(ids)) {
        if (request.reads()) {
          failure(request, who.send(request.method(), request.path(), request.body()), seen);
        }
      }
    }
    assertThat(seen).isEmpty();
  }

  private List<String> problems(Request request, HttpResponse<String> answer) {
    var problems = new ArrayList<String>();
    failure(request, answer, problems);
    for (var secret : List.of(COMMENT, ATTACHMENT, caseNo)) {
      if (answer.body().contains(secret)) {
        problems.add(request + " shows " + secret);
      }
    }
    for (var id : List.of(ids.get("task"), ids.get("instance"))) {
      if (answer.body().contains(id) && !request.mentions(id)) {
        problems.add(request + " shows the id " + id);
      }
    }
    return problems;
  }

  private static void failure(Request request, HttpResponse<String> answer, List<String> seen) {
    if (answer.statusCode() >= 500) {
      seen.add("%s gives %d %s".formatted(request, answer.statusCode(), answer.body()));
    }
  }

  /** What stands in the database of the case, line by line; other cases may go on. */
  private List<String> rowsOfTheCase() {
    return new JdbcTemplate(database)
        .queryForList("script simple nosettings", String.class).stream()
            .filter(line -> line.startsWith("INSERT") || line.startsWith("("))
            .filter(line -> line.contains(ids.get("instance")) || line.contains(caseNo))
            .sorted()
            .toList();
  }

  /** So that nothing but requests changes the case. */
  private boolean noticesAreSent() {
    return new JdbcTemplate(database)
        .queryForList("select ID from OV_OUTBOX where CASE_NO = ? and SENT_AT is null", caseNo)
        .isEmpty();
  }

  private static String first(Webapp who, String path) {
    return JsonPath.read(who.get(path).body(), "$[0].id");
  }

  private void put(String kind, String id) {
    ids.put(kind, id);
  }
}
