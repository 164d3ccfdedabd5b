package org.onevisit.app.isolation;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onevisit.app.Visitor;

/** What somebody sees of some cases, through every door there is. */
final class Witness {

  private final String user;
  private final Webapp webapp;
  private final Visitor visitor;

  Witness(String user, int port) {
    this.user = user;
    this.webapp = Webapp.as(user, port);
    this.visitor = webapp.visitor();
  }

  Set<String> tasksInRest(Collection<String> caseNos) {
    return ids(rest("/engine-rest/task", of(caseNos)));
  }

  int countInRest(Collection<String> caseNos) {
    return JsonPath.read(rest("/engine-rest/task/count", of(caseNos)), "$.count");
  }

  Set<String> tasksInWebapps(Collection<String> caseNos) {
    return ids(webapp.send("POST", "/task", of(caseNos)).body());
  }

  int countInWebapps(Collection<String> caseNos) {
    return JsonPath.read(webapp.send("POST", "/task/count", of(caseNos)).body(), "$.count");
  }

  Set<String> tasksInHistory(Collection<String> caseNos) {
    return ids(webapp.send("POST", "/history/task", of(caseNos)).body());
  }

  int casesInHistory(Collection<String> caseNos) {
    var answer = webapp.send("POST", "/history/process-instance/count", of(caseNos)).body();
    return JsonPath.read(answer, "$.count");
  }

  Set<String> cards(Collection<String> tasks) {
    var answer = visitor.get("/api/v1/tasks/cards?ids=" + String.join(",", tasks));
    return new TreeSet<>(JsonPath.<List<String>>read(answer.body(), "$[*].taskId"));
  }

  boolean reads(String task) {
    return webapp.get("/task/" + task).statusCode() == 200;
  }

  boolean comments(String task) {
    var words = "{\"message\":\"seen\"}";
    return webapp.send("POST", "/task/" + task + "/comment/create", words).statusCode() == 200;
  }

  boolean claims(String task) {
    var me = "{\"userId\":\"%s\"}".formatted(user);
    return webapp.send("POST", "/task/" + task + "/claim", me).statusCode() == 204;
  }

  /** Whether an answer, which no form takes, gets as far as the form. */
  boolean mayAnswer(String task) {
    var nonsense =
        "{\"variables\":{\"acceptance\":{\"value\":\"x\"},\"diplomaConfirmed\":{\"value\":\"x\"},"
            + "\"reviewOpinion\":{\"value\":\"x\"}}}";
    return webapp.send("POST", "/task/" + task + "/submit-form", nonsense).statusCode() == 400;
  }

  boolean opensFile(String caseNo) {
    return visitor.get("/cases/" + caseNo + "/materials").statusCode() == 200;
  }

  private String rest(String path, String query) {
    return visitor
        .send(
            visitor
                .request(path, Visitor.basic(user))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(query)))
        .body();
  }

  private static String of(Collection<String> caseNos) {
    return caseNos.stream()
        .collect(Collectors.joining("\",\"", "{\"processInstanceBusinessKeyIn\":[\"", "\"]}"));
  }

  private static Set<String> ids(String tasks) {
    return new TreeSet<>(JsonPath.<List<String>>read(tasks, "$[*].id"));
  }
}
