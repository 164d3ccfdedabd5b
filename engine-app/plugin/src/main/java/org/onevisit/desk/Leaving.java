package org.onevisit.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.UnitOfWork;
import org.onevisit.refusal.Refusal;

/**
 * An officer leaves an agency: what he has claimed, lent and borrowed goes on in other hands, case
 * by case, each on its record.
 */
record Leaving(
    CaseTransactions transactions,
    TaskService tasks,
    RuntimeService cases,
    BiConsumer<Task, String> refuseUnfit,
    String agency,
    String officer,
    String successor,
    String reasons,
    String actor) {

  void from(Departure departure) {
    List<String> ids =
        transactions.run(
            actor,
            work ->
                Stream.concat(
                        tasks
                            .createTaskQuery()
                            .tenantIdIn(agency)
                            .taskAssignee(officer)
                            .list()
                            .stream(),
                        tasks
                            .createTaskQuery()
                            .tenantIdIn(agency)
                            .taskOwner(officer)
                            .list()
                            .stream())
                    .map(Task::getId)
                    .distinct()
                    .toList());
    ids.forEach(id -> transactions.run(actor, work -> handOver(id, work, departure)));
  }

  private Void handOver(String id, UnitOfWork work, Departure departure) {
    var task = tasks.createTaskQuery().taskId(id).singleResult();
    if (task != null && isHis(task)) {
      var instance =
          cases
              .createProcessInstanceQuery()
              .processInstanceId(task.getProcessInstanceId())
              .singleResult();
      var became = handOver(task, departure);
      work.find(instance.getBusinessKey())
          .ifPresent(
              file ->
                  file.record(
                      agency,
                      "officerLeft",
                      task.getTaskDefinitionKey(),
                      officer + " left, " + became + ": " + reasons));
    }
    return null;
  }

  /** Once given away for good, a task is his no more, though he may have lent it before. */
  private boolean isHis(Task task) {
    return officer.equals(task.getAssignee())
        || TaskDesk.isDelegated(task) && officer.equals(task.getOwner());
  }

  private String handOver(Task task, Departure departure) {
    var lent = TaskDesk.isDelegated(task);
    if (lent && officer.equals(task.getAssignee())) {
      tasks.resolveTask(task.getId());
      departure.returned().add(task.getId());
      return "back to " + task.getOwner();
    }
    if (lent) {
      tasks.resolveTask(task.getId());
    }
    if (!successor.isEmpty() && isFit(task)) {
      tasks.setAssignee(task.getId(), successor);
      departure.moved().add(task.getId());
      return "to " + successor;
    }
    tasks.setAssignee(task.getId(), null);
    departure.released().add(task.getId());
    return "unclaimed";
  }

  private boolean isFit(Task task) {
    try {
      refuseUnfit.accept(task, successor);
      return true;
    } catch (Refusal theLawIsAgainstIt) {
      return false;
    }
  }

  static Departure nothingYet() {
    return new Departure(
        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
