package org.onevisit.desk;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.Hand;
import org.onevisit.refusal.GuardRefusals;
import org.onevisit.refusal.StaffRefusals;

/** Work on open tasks, each together with the file of its case. */
record OpenTasks(CaseTransactions transactions, TaskService tasks, RuntimeService cases) {

  private static final int MAX_TEXT = 1000;

  /**
   * Does something about a task. The case is locked before the task is read, so that what somebody
   * else has just done is seen.
   *
   * @throws org.onevisit.refusal.Refusal when there is no such task any more
   */
  void change(String taskId, String officer, BiConsumer<CaseFile, Task> act) {
    var caseNo =
        transactions
            .run(Hand.SYSTEM, work -> find(taskId).map(this::caseNo))
            .orElseThrow(GuardRefusals::unseen);
    transactions.run(
        officer,
        work -> {
          var file = work.find(caseNo).orElseThrow(GuardRefusals::unseen);
          act.accept(file, find(taskId).orElseThrow(GuardRefusals::unseen));
          return null;
        });
  }

  Optional<Task> find(String taskId) {
    return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult());
  }

  String caseNo(Task task) {
    return cases
        .createProcessInstanceQuery()
        .processInstanceId(task.getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }

  static void record(CaseFile file, Task task, String act, String detail) {
    file.record(task.getTenantId(), act, task.getTaskDefinitionKey(), detail);
  }

  static void refuseUnfit(String text, String what) {
    if (text == null || text.isBlank() || text.length() > MAX_TEXT || text.indexOf('\0') >= 0) {
      throw StaffRefusals.textMissing(what, MAX_TEXT);
    }
  }
}
