package org.onevisit.guard;

import java.util.Objects;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.onevisit.refusal.GuardRefusals;
import org.onevisit.refusal.StaffRefusals;

/**
 * A task belongs to the agency in its tenant, and to no other. A task of no agency is of no permit:
 * the engine's grants decide there as ever.
 */
final class TaskRights {

  private TaskRights() {}

  /** Whoever answers for a task is an officer of its agency, and nobody else. */
  static void decide(Asked asked) {
    var task = find(asked);
    var agency = task.getTenantId();
    if (agency != null && !asked.agencies().contains(agency)) {
      throw Refused.act(GuardRefusals.administratorDecides(agency));
    }
    Answers.arePlain(asked);
    if (asked.has("userId")) {
      refuseOther(asked, agency);
    } else if (agency != null) {
      refuseColleague(asked, task);
    }
  }

  /** What somebody has claimed, only he answers, or whoever covers while he is absent. */
  private static void refuseColleague(Asked asked, TaskEntity task) {
    var assignee = task.getAssignee();
    var officer = asked.person().getUserId();
    if (task.getDelegationState() == DelegationState.PENDING) {
      throw Refused.act(StaffRefusals.delegated(task.getOwner(), assignee));
    }
    if (assignee != null && !assignee.equals(officer) && !asked.covers().test(task, officer)) {
      throw Refused.act(StaffRefusals.taskOfColleague(assignee));
    }
  }

  static void see(Asked asked) {
    find(asked);
  }

  static void read(Asked asked) {
    mayRead(asked, asked.task());
  }

  static void work(Asked asked) {
    if (asked.task() == null) {
      asked.isAdministrator();
    } else {
      var task = mayWork(asked, asked.task());
      var instance = asked.text("processInstanceId");
      if (instance != null && !instance.equals(task.getProcessInstanceId())) {
        throw Refused.unseen();
      }
      AttachmentRights.refuseAddress(asked);
    }
  }

  static void assign(Asked asked) {
    refuseStranger(asked, find(asked), asked.text("userId"));
  }

  /** Open or finished; the engine's grants are asked too. */
  static void mayRead(Asked asked, String id) {
    var open = open(asked, id);
    if (open != null) {
      isOwn(asked, open.getTenantId());
      asked.checkers().forEach(checker -> checker.checkReadTask(open));
    } else {
      mayReadFinished(asked, id);
    }
  }

  static TaskEntity mayWork(Asked asked, String id) {
    var task = own(asked, id);
    asked.checkers().forEach(checker -> checker.checkTaskWork(task));
    return task;
  }

  static TaskEntity own(Asked asked, String id) {
    var task = open(asked, id);
    if (task == null) {
      throw Refused.unseen();
    }
    isOwn(asked, task.getTenantId());
    return task;
  }

  /** An assignee works for the agency that owns the task. */
  static void refuseStranger(Asked asked, TaskEntity task, String assignee) {
    var agency = task.getTenantId();
    var isSelf = Objects.equals(assignee, asked.person().getUserId());
    if (assignee != null && agency != null && !isSelf && !worksFor(asked, assignee, agency)) {
      throw Refused.act(GuardRefusals.assigneeIsStranger(assignee, agency));
    }
  }

  private static void refuseOther(Asked asked, String agency) {
    var claimant = asked.text("userId");
    if (agency != null && claimant != null && !claimant.equals(asked.person().getUserId())) {
      throw Refused.act(GuardRefusals.claimedForOther(claimant));
    }
  }

  private static TaskEntity find(Asked asked) {
    return own(asked, asked.task());
  }

  private static TaskEntity open(Asked asked, String id) {
    if (id == null) {
      throw Refused.unseen();
    }
    return asked.context().getTaskManager().findTaskById(id);
  }

  private static void mayReadFinished(Asked asked, String id) {
    var task = asked.context().getHistoricTaskInstanceManager().findHistoricTaskInstanceById(id);
    if (task == null) {
      throw Refused.unseen();
    }
    isOwn(asked, task.getTenantId());
    if (task.getProcessDefinitionKey() == null) {
      asked.isAdministrator();
    } else {
      asked
          .checkers()
          .forEach(c -> c.checkReadHistoryProcessDefinition(task.getProcessDefinitionId()));
    }
  }

  private static void isOwn(Asked asked, String agency) {
    if (agency != null && !asked.agencies().contains(agency) && !asked.byAdministrator()) {
      throw Refused.unseen();
    }
  }

  private static boolean worksFor(Asked asked, String user, String agency) {
    var context = asked.context();
    return context.runWithoutAuthorization(
        () ->
            context
                    .getReadOnlyIdentityProvider()
                    .createTenantQuery(context)
                    .tenantId(agency)
                    .userMember(user)
                    .includingGroupsOfUser(true)
                    .count()
                > 0);
  }
}
