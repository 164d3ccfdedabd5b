package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever proposed a refusal cannot take the task of the second officer, by whatever command. */
@AppTest
class SecondOfficerTest {

  @LocalServerPort int port;
  @Autowired CaseWork work;

  private String caseNo;

  @BeforeEach
  void refusalIsProposed() {
    caseNo = TestCases.nurse(work.desk()).caseNo();
    work.uploadAll(caseNo);
    does("Task_CheckApplication", Map.of("acceptance", "accept"));
    does("Task_ReviewApplication", Map.of("reviewOpinion", "object"));
    does(
        "Task_DecideApplication",
        Map.of("decision", "refuse", "refusalGround", "examNotPassed", "refusalReason", "考试成绩不合格"));
  }

  @ParameterizedTest
  @CsvSource({"health1, claim", "health1, assignee", "health2, assignee"})
  void theProposerIsRefusedInAReadableSentence(String officer, String command) {
    var answer = post(officer, command, "{\"userId\":\"health1\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("PERMIT-03011")
        .contains("needs a second officer: health1 already completed 'Task_DecideApplication'");
    assertThat(assignee()).isNull();
  }

  @Test
  void anotherOfficerTakesItAndGivesItBack() {
    assertThat(post("health2", "claim", "{\"userId\":\"health2\"}").statusCode()).isEqualTo(204);
    assertThat(assignee()).isEqualTo("health2");

    assertThat(post("health2", "unclaim", "{}").statusCode()).isEqualTo(204);
    assertThat(assignee()).isNull();
  }

  private HttpResponse<String> post(String officer, String command, String body) {
    var visitor = new Visitor(port);
    return visitor.send(
        visitor
            .request(
                "/engine-rest/task/%s/%s".formatted(countersign().getId(), command),
                Visitor.basic(officer))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private void does(String step, Map<String, Object> answers) {
    work.does("health1", caseNo, step, answers);
  }

  private Task countersign() {
    return work.task(caseNo, "Task_CountersignRefusal");
  }

  private String assignee() {
    return countersign().getAssignee();
  }
}
