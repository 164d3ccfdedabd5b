package org.onevisit.app.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** Four tasks of the county's health agency: late, due tomorrow, due next month, put aside. */
@TestComponent
@Order(StartUp.ORDER + 1)
public class TrialCases implements ApplicationRunner {

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;

  TrialCases(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (runtime.createProcessInstanceQuery().count() == 0) {
      repository
          .createDeployment()
          .name("trial")
          .tenantId("health330106")
          .addClasspathResource("permits/processes/trial/trial.bpmn")
          .deploy();
      start("late", -2);
      start("tomorrow", 1);
      start("next-month", 30);
      putAside(start("aside", 20));
    }
  }

  private Task start(String caseNo, int days) {
    Date due = Date.from(Instant.now().plus(Duration.ofDays(days)));
    var started =
        runtime
            .createProcessInstanceByKey("trial")
            .processDefinitionTenantId("health330106")
            .businessKey(caseNo)
            .setVariables(Map.of("due", due))
            .execute();
    return tasks.createTaskQuery().processInstanceId(started.getId()).singleResult();
  }

  private void putAside(Task task) {
    task.setFollowUpDate(task.getDueDate());
    task.setAssignee("health1");
    tasks.saveTask(task);
  }
}
