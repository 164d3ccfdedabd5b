package org.onevisit.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;

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
    Map<String, String> caseNos = transactions.run(actor, work -> caseNos());
    caseNos.forEach(
        (task, caseNo) ->
            transactions.run(
                actor,
                work -> {
                  // the case is locked before the task is read, which may be done meanwhile
                  work.find(caseNo).ifPresent(file -> handOver(task, file, departure));
                  return null;
                }));
  }

  /** The numbers of the cases of everything he has claimed or lent, by task. */
  private Map<String, String> caseNos() {
    var caseNos = new LinkedHashMap<String, String>();
    Stream.concat(
            tasks.createTaskQuery().tenantIdIn(agency).taskAssignee(officer).list().stream(),
            tasks.createTaskQuery().tenantIdIn(agency).taskOwner(officer).list().stream())
        .forEach(task -> caseNos.put(task.getId(), caseNo(task)));
    return caseNos;
  }

  private String caseNo(Task task) {
    return cases
        .createProcessInstanceQuery()
        .processInstanceId(task.getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }

  private void handOver(String id, CaseFile file, Departure departure) {
    var task = tasks.createTaskQuery().taskId(id).singleResult();
    if (task != null && isHis(task)) {
      var became = handOver(task, departure);
      file.record(
          agency,
          "officerLeft",
          task.getTaskDefinitionKey(),
          officer + " left, " + became + ": " + reasons);
    }
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
