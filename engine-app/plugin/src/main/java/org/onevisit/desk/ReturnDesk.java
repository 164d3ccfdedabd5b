package org.onevisit.desk;

import java.util.List;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.Hand;
import org.onevisit.refusal.StaffRefusals;

/**
 * How a case goes back to a step that was done before, where no flow is drawn for it. Whoever calls
 * has made sure that it is the head or an administrator of the agency that has the task.
 */
public final class ReturnDesk {

  private final OpenTasks open;
  private final RuntimeService cases;
  private final EarlierSteps earlier;
  private final BiPredicate<Task, String> restartsClock;

  /**
   * @param restartsClock whether a step beside a task starts a clock that is running
   */
  public ReturnDesk(
      CaseTransactions transactions,
      TaskService tasks,
      RuntimeService cases,
      RepositoryService models,
      HistoryService history,
      BiPredicate<Task, String> restartsClock) {
    this.open = new OpenTasks(transactions, tasks, cases);
    this.cases = cases;
    this.earlier = new EarlierSteps(models, history);
    this.restartsClock = restartsClock;
  }

  /** The steps that a task can be sent back to, by their ids, in the order they were done. */
  public List<String> earlierSteps(String taskId) {
    return open.transactions()
        .run(Hand.SYSTEM, work -> open.find(taskId).map(this::possible).orElseGet(List::of));
  }

  /**
   * Sends a case back, until it is decided. Periods run on; promises, papers and opinions stay, and
   * what was done stays done and on record.
   *
   * @param step id of a step of {@link #earlierSteps}
   * @throws org.onevisit.refusal.Refusal when the case is decided or the step is none of these
   */
  public void sendBack(String taskId, String step, String reasons, String actor) {
    open.change(
        taskId,
        actor,
        (file, task) -> {
          OpenTasks.refuseUnfit(reasons, "why the case goes back");
          if (!file.state().isUndecided()) {
            throw StaffRefusals.decidedAlready(file.caseNo());
          }
          var possible = possible(task);
          if (!possible.contains(step)) {
            throw StaffRefusals.noEarlierStep(step, possible);
          }
          OpenTasks.record(file, task, "sendBack", "to " + step + ": " + reasons);
          cases
              .createProcessInstanceModification(task.getProcessInstanceId())
              .startBeforeActivity(step)
              .cancelAllForActivity(task.getTaskDefinitionKey())
              .execute();
        });
  }

  /** No period begins anew because the case goes back. */
  private List<String> possible(Task task) {
    return earlier.of(task).stream().filter(step -> !restartsClock.test(task, step)).toList();
  }
}
