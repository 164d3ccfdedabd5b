package org.onevisit.desk;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Activity;

/**
 * The steps that were completed before an open task, beside it in its diagram: to one of them it
 * can be sent back without leaving the part of the diagram whose timers are running.
 */
record EarlierSteps(RepositoryService models, HistoryService history) {

  List<String> of(Task task) {
    var model = models.getBpmnModelInstance(task.getProcessDefinitionId());
    Activity here = model.getModelElementById(task.getTaskDefinitionKey());
    return here.getLoopCharacteristics() != null
        ? List.of()
        : history
            .createHistoricTaskInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .finished()
            .orderByHistoricTaskInstanceEndTime()
            .asc()
            .list()
            .stream()
            .filter(done -> "completed".equals(done.getDeleteReason()))
            .map(HistoricTaskInstance::getTaskDefinitionKey)
            .distinct()
            .filter(step -> !step.equals(task.getTaskDefinitionKey()))
            .filter(step -> isBeside(model.getModelElementById(step), here))
            .toList();
  }

  private static boolean isBeside(Activity step, Activity here) {
    return step.getLoopCharacteristics() == null
        && step.getParentElement().equals(here.getParentElement());
  }
}
