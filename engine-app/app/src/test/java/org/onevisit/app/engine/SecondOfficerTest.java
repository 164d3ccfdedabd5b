package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Hand;
import org.onevisit.desk.Scan;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever proposed a refusal cannot take the task of the second officer, by whatever command. */
@AppTest
class SecondOfficerTest {

  private static final String AGENCY = "health330106";

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;
  @Autowired Cases cases;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired IdentityService identities;

  private String caseNo;
  private String countersign;

  @BeforeEach
  void refusalIsProposed() {
    caseNo = TestCases.nurse(desk).caseNo();
    cases.materials(caseNo).stream()
        .filter(material -> material.state().isMissing())
        .forEach(
            material ->
                desk.upload(
                    caseNo,
                    material.material(),
                    new Scan("a.pdf", "%PDF-1.7".getBytes()),
                    Hand.APPLICANT));
    does("health1", "Task_CheckApplication", Map.of("acceptance", "accept"));
    does("health1", "Task_ReviewApplication", Map.of("reviewOpinion", "object"));
    does(
        "health1",
        "Task_DecideApplication",
        Map.of("decision", "refuse", "refusalGround", "examNotPassed", "refusalReason", "考试成绩不合格"));
    countersign = task("Task_CountersignRefusal");
  }

  @ParameterizedTest
  @CsvSource({"health1, claim", "health1, assignee", "health2, assignee", "health1, delegate"})
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
                "/engine-rest/task/%s/%s".formatted(countersign, command), Visitor.basic(officer))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private void does(String officer, String step, Map<String, Object> answers) {
    var task = task(step);
    identities.setAuthentication(officer, List.of(AGENCY), List.of(AGENCY));
    try {
      forms.submitTaskForm(task, answers);
    } finally {
      identities.clearAuthentication();
    }
  }

  private String task(String step) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNo)
        .taskDefinitionKey(step)
        .singleResult()
        .getId();
  }

  private String assignee() {
    return tasks.createTaskQuery().taskId(countersign).singleResult().getAssignee();
  }
}
