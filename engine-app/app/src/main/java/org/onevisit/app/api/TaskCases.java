package org.onevisit.app.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** The numbers of the cases that tasks belong to, by their process instances. */
  public Map<String, String> caseNos(Collection<Task> page) {
    var instances = page.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
    instances.remove(null);
    return instances.isEmpty()
        ? Map.of()
        : system
            .ask(() -> runtime.createProcessInstanceQuery().processInstanceIds(instances).list())
            .stream()
            .filter(instance -> instance.getBusinessKey() != null)
            .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
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
