package org.onevisit.app.isolation;

import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onevisit.app.TestCases;
import org.onevisit.app.isolation.EngineInterface.Request;
import org.onevisit.desk.ServiceDesk;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case with everything on its task that others could want to see or change. */
record Target(String caseNo, Map<String, String> ids, JdbcTemplate database) {

  /** A case of a region; an officer of its health agency has put its number on the task twice. */
  static Target at(
      String region, String officer, ServiceDesk desk, JdbcTemplate database, int port) {
    var answers = new HashMap<>(TestCases.answers());
    answers.put("region", region);
    var caseNo = desk.submit("nurse-registration", answers, UUID.randomUUID().toString()).caseNo();
    var target = new Target(caseNo, new HashMap<>(), database);
    target.nameTheCase(Webapp.as("admin", port));
    target.writeOnTheTask(Webapp.as(officer, port));
    target.nameOthers("health2", "health" + region);
    await().until(target::noticesAreSent);
    return target;
  }

  private void nameTheCase(Webapp admin) {
    var task = admin.get("/task?processInstanceBusinessKey=" + caseNo).body();
    ids.put("task", JsonPath.read(task, "$[0].id"));
    ids.put("instance", JsonPath.read(task, "$[0].processInstanceId"));
    ids.put("execution", JsonPath.read(task, "$[0].executionId"));
    ids.put("process-definition", JsonPath.read(task, "$[0].processDefinitionId"));
    var ofCase = "?processInstanceId=" + instance();
    ids.put("variable-instance", first(admin, "/history/variable-instance" + ofCase));
    ids.put("activity-instance", first(admin, "/history/activity-instance" + ofCase));
    ids.put("job", first(admin, "/job?maxResults=1"));
    ids.put("filter", first(admin, "/filter?maxResults=1"));
    ids.put("deployment", first(admin, "/deployment?maxResults=1"));
    ids.put("taskId", ids.get("task"));
    ids.put("processInstanceId", instance());
    ids.put("processInstanceIds", instance());
    ids.put("executionId", ids.get("execution"));
    ids.put("key", "nurse-registration");
    ids.put("varName", "caseNo");
  }

  private void writeOnTheTask(Webapp officer) {
    var path = "/task/" + ids.get("task");
    officer.send("POST", path + "/comment/create", "{\"message\":\"On %s\"}".formatted(caseNo));
    officer.upload(
        path + "/attachment/create", "a.txt", "attachment-name", "note", "content", caseNo);
    ids.put("commentId", first(officer, path + "/comment"));
    ids.put("attachmentId", first(officer, path + "/attachment"));
  }

  /** Whom and which group requests speak of. */
  void nameOthers(String user, String group) {
    ids.put("user", user);
    ids.put("userId", user);
    ids.put("groupId", group);
    ids.put("tenant-id", group);
  }

  String instance() {
    return ids.get("instance");
  }

  /** What an answer shows of the case to somebody who may not see it. */
  List<String> shownBy(Request request, HttpResponse<String> answer) {
    var shown = new ArrayList<String>();
    if (answer.body().contains(caseNo)) {
      shown.add(request + " shows " + caseNo);
    }
    for (var id : List.of(ids.get("task"), instance())) {
      if (answer.body().contains(id) && !request.mentions(id)) {
        shown.add(request + " shows the id " + id);
      }
    }
    return shown;
  }

  /** What stands in the database of the case, line by line; other cases may go on. */
  List<String> rows() {
    return database.queryForList("script simple nosettings", String.class).stream()
        .filter(line -> line.startsWith("INSERT") || line.startsWith("("))
        .filter(line -> line.contains(instance()) || line.contains(caseNo))
        .sorted()
        .toList();
  }

  /** So that nothing but requests changes the case. */
  private boolean noticesAreSent() {
    return database
        .queryForList("select ID from OV_OUTBOX where CASE_NO = ? and SENT_AT is null", caseNo)
        .isEmpty();
  }

  private static String first(Webapp who, String path) {
    return JsonPath.read(who.get(path).body(), "$[0].id");
  }
}
