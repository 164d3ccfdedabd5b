package org.onevisit.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.CaseFile;
import org.onevisit.refusal.Refusal;

/**
 * An officer leaves an agency: what he has claimed, lent and borrowed goes on in other hands, case
 * by case, each on its record.
 */
record Leaving(
    OpenTasks open,
    BiConsumer<Task, String> refuseUnfit,
    String agency,
    String officer,
    String successor,
    String reasons,
    String actor) {

  void from(Departure departure) {
    open.transactions()
        .run(actor, work -> ids())
        .forEach(id -> open.change(id, actor, (file, task) -> handOver(task, file, departure)));
  }

  /** Everything he has claimed or lent. */
  private List<String> ids() {
    var tasks = open.tasks();
    return Stream.concat(
            tasks.createTaskQuery().tenantIdIn(agency).taskAssignee(officer).list().stream(),
            tasks.createTaskQuery().tenantIdIn(agency).taskOwner(officer).list().stream())
        .map(Task::getId)
        .distinct()
        .toList();
  }

  private void handOver(Task task, CaseFile file, Departure departure) {
    if (isHis(task)) {
      var became = handOver(task, departure);
      OpenTasks.record(file, task, "officerLeft", officer + " left, " + became + ": " + reasons);
    }
  }

  /** Once given away for good, a task is his no more, though he may have lent it before. */
  private boolean isHis(Task task) {
    return officer.equals(task.getAssignee())
        || TaskDesk.isDelegated(task) && officer.equals(task.getOwner());
  }

  private String handOver(Task task, Departure departure) {
    var tasks = open.tasks();
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
