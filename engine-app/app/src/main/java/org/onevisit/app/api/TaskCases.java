package org.onevisit.app.api;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.app.engine.AsSystem;
import org.springframework.stereotype.Component;

/**
 * Which case a task belongs to. The case is its jurisdiction's and no clerk may read it in the
 * engine, so this question alone is asked in the system's name, about tasks already seen.
 */
@Component
public class TaskCases {

  private static final int MOST = 100;

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final AsSystem system;

  TaskCases(TaskService tasks, RuntimeService runtime, AsSystem system) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.system = system;
  }

  /** The number of the case a task belongs to. */
  public Optional<String> caseNo(Task task) {
    return system
        .ask(
            () ->
                runtime
                    .createProcessInstanceQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .list())
        .stream()
        .map(ProcessInstance::getBusinessKey)
        .findFirst();
  }

  /** The open tasks of a case that whoever is signed in may see. */
  public List<Task> visible(String caseNo) {
    var instances =
        system.ask(
            () -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list());
    return instances.isEmpty()
        ? List.of()
        : tasks
            .createTaskQuery()
            .processInstanceIdIn(
                instances.stream().map(ProcessInstance::getId).toArray(String[]::new))
            .listPage(0, MOST);
  }
}
