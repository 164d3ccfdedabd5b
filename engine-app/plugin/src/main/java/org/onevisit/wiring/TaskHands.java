package org.onevisit.wiring;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.onevisit.casefile.CaseFile;
import org.onevisit.refusal.StaffRefusals;

/** In whose hands a task of an agency may be. */
record TaskHands(Wiring wiring, TaskEntity task, AgencyTaskBehavior step) {

  /** The task gets another assignee, or none: refused where the law or an absence is against it. */
  void change(String from, String to) {
    var giver = Context.getCommandContext().getAuthenticatedUserId();
    if (to != null && to.equals(giver)) {
      step.refuseSameOfficer(task.getExecution(), to);
    } else if (to != null) {
      refuse(to);
    }
    // a desk records what it does with its reasons; a claim is no news
    if (giver != null && from != null && !from.equals(to) && !(to == null && from.equals(giver))) {
      var change = to == null ? from + " has it no longer" : from + " to " + to;
      file().record(task.getTenantId(), "reassignTask", task.getTaskDefinitionKey(), change);
    }
  }

  /** Refuses an officer who may not be the second one, and one who is absent. */
  void refuse(String officer) {
    step.refuseSameOfficer(task.getExecution(), officer);
    refuseAbsent(officer);
  }

  /** Whether an officer covers for whoever has claimed the task. */
  boolean covers(String officer) {
    var file = file();
    return CaseSession.current()
        .work()
        .staff()
        .coveredBy(officer, task.getTenantId(), step.role(), item(file), wiring.today(file))
        .contains(task.getAssignee());
  }

  private void refuseAbsent(String officer) {
    var file = file();
    CaseSession.current()
        .work()
        .staff()
        .absences(task.getTenantId(), officer, wiring.today(file))
        .stream()
        .filter(cover -> cover.isFor(step.role(), item(file)))
        .findFirst()
        .ifPresent(
            cover -> {
              throw StaffRefusals.absent(officer, cover.lastDay(), cover.covering());
            });
  }

  private CaseFile file() {
    return CaseSession.file(task.getExecution());
  }

  private static String item(CaseFile file) {
    return file.application().item();
  }
}
