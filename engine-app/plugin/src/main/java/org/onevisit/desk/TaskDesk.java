package org.onevisit.desk;

import static org.onevisit.desk.OpenTasks.record;
import static org.onevisit.desk.OpenTasks.refuseUnfit;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.refusal.Refusal;
import org.onevisit.refusal.StaffRefusals;

/**
 * How an open task goes from one pair of hands to another: to a colleague for good, to a colleague
 * for an opinion and back, to another agency that is competent. Its clocks run on: no law lets a
 * period begin anew because papers change desks (Administrative Licensing Law art 45 says what does
 * not count). Whoever calls has made sure that the officer works for the agency of the task.
 */
public final class TaskDesk {

  private final OpenTasks open;
  private final TaskService tasks;
  private final Roster roster;
  private final BiConsumer<Task, String> refuseUnfit;
  private final BiFunction<Task, String, String> forward;

  /**
   * @param refuseUnfit throws when an officer may not do a task
   * @param forward creates a task anew for another agency; gives the id of the new one
   */
  public TaskDesk(
      CaseTransactions transactions,
      TaskService tasks,
      RuntimeService cases,
      IdentityService identities,
      BiConsumer<Task, String> refuseUnfit,
      BiFunction<Task, String, String> forward) {
    this.open = new OpenTasks(transactions, tasks, cases);
    this.tasks = tasks;
    this.roster = new Roster(identities);
    this.refuseUnfit = refuseUnfit;
    this.forward = forward;
  }

  /**
   * Gives a task to a colleague for good.
   *
   * @param reasons for the record
   * @throws Refusal when the colleague may not do it, is absent, or it waits for an opinion
   */
  public void transfer(String taskId, String colleague, String reasons, String officer) {
    open.change(
        taskId,
        officer,
        (file, task) -> {
          refuseUnfit(reasons, "why the task goes to somebody else");
          refuseDelegated(task);
          refuse(task, colleague);
          var from = task.getAssignee() == null ? "unclaimed" : task.getAssignee();
          tasks.setAssignee(taskId, colleague);
          record(file, task, "transferTask", from + " to " + colleague + ": " + reasons);
        });
  }

  /**
   * Asks a colleague for an opinion. He has the task until he gives it back; whose it is and when
   * it is due stay as they are, and meanwhile nobody completes it.
   */
  public void ask(String taskId, String colleague, String question, String officer) {
    open.change(
        taskId,
        officer,
        (file, task) -> {
          refuseUnfit(question, "what the colleague is asked");
          refuseDelegated(task);
          refuseColleagues(task, officer);
          refuse(task, colleague);
          // an earlier owner would have it back, and not whoever asks now
          tasks.setOwner(taskId, officer);
          tasks.delegateTask(taskId, colleague);
          record(file, task, "askColleague", officer + " asks " + colleague + ": " + question);
        });
  }

  /** The colleague gives the task back with his opinion. */
  public void giveBack(String taskId, String opinion, String officer) {
    open.change(
        taskId,
        officer,
        (file, task) -> {
          if (!isDelegated(task) || !officer.equals(task.getAssignee())) {
            throw StaffRefusals.notAsked(officer);
          }
          refuseUnfit(opinion, "the opinion");
          tasks.resolveTask(taskId);
          record(file, task, "giveColleagueOpinion", officer + ": " + opinion);
        });
  }

  /** Whoever asked takes the task back without an opinion. */
  public void takeBack(String taskId, String officer) {
    open.change(
        taskId,
        officer,
        (file, task) -> {
          if (!isDelegated(task) || !officer.equals(task.getOwner())) {
            throw StaffRefusals.notAsked(officer);
          }
          var colleague = task.getAssignee();
          tasks.resolveTask(taskId);
          record(file, task, "takeBackTask", officer + " from " + colleague);
        });
  }

  /**
   * Passes a task on to the agency that is competent. The task ends and is created anew, so that
   * each row keeps its owner; where the agency decides the case, the case goes with it. What would
   * come to the agency for the same step later goes there, too.
   *
   * @param agency id of the competent agency
   * @return the id of the new task
   * @throws Refusal when there is no such agency now, or the step is an opinion asked of this one
   */
  public String forward(String taskId, String agency, String reasons, String officer) {
    var created = new String[1];
    open.change(
        taskId,
        officer,
        (file, task) -> {
          refuseUnfit(reasons, "why the agency is not competent");
          refuseDelegated(task);
          refuseColleagues(task, officer);
          created[0] = forward.apply(task, agency);
          record(file, task, "forwardTask", task.getTenantId() + " to " + agency + ": " + reasons);
        });
    return created[0];
  }

  /** Whether a task waits for a colleague's opinion. */
  public static boolean isDelegated(Task task) {
    return task.getDelegationState() == DelegationState.PENDING;
  }

  private void refuse(Task task, String colleague) {
    roster.refuseStranger(colleague, task.getTenantId());
    refuseUnfit.accept(task, colleague);
  }

  private static void refuseDelegated(Task task) {
    if (isDelegated(task)) {
      throw StaffRefusals.delegated(task.getOwner(), task.getAssignee());
    }
  }

  private static void refuseColleagues(Task task, String officer) {
    if (task.getAssignee() != null && !officer.equals(task.getAssignee())) {
      throw StaffRefusals.taskOfColleague(task.getAssignee());
    }
  }
}
