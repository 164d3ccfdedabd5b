package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class FailingJobTest {

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService jobs;

  @Test
  void isTriedAgainAfterAPauseAndNotUsedUpAtOnce() {
    var model =
        Bpmn.createExecutableProcess("failing")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .serviceTask("Task_Fail")
            .camundaAsyncBefore()
            .camundaExpression("${nothing.isHere}")
            .endEvent()
            .done();
    repository.createDeployment().addModelInstance("failing.bpmn", model).deploy();
    var started = Instant.now();
    runtime.startProcessInstanceByKey("failing");

    await().until(() -> job().getExceptionMessage() != null);

    assertThat(job().getRetries()).isEqualTo(6);
    assertThat(job().getDuedate().toInstant())
        .isAfter(started.plus(Duration.ofSeconds(9)))
        .isBefore(started.plus(Duration.ofMinutes(2)));
    repository.deleteDeployment(
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("failing")
            .singleResult()
            .getDeploymentId(),
        true);
  }

  private Job job() {
    return jobs.createJobQuery().processDefinitionKey("failing").singleResult();
  }
}
