package org.onevisit.guard;

import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.ASSIGNEE;
import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.DESCRIPTION;
import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.FOLLOW_UP_DATE;
import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.NAME;
import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.PRIORITY;

import java.util.Date;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.onevisit.refusal.GuardRefusals;

/** What of a task can be edited: the rest follows from the case and its clocks. */
final class TaskEdit {

  private static final Set<String> BY_CLERKS = Set.of(ASSIGNEE, FOLLOW_UP_DATE);
  private static final Set<String> BY_ADMINISTRATORS =
      Set.of(ASSIGNEE, FOLLOW_UP_DATE, NAME, DESCRIPTION, PRIORITY);

  private TaskEdit() {}

  static void check(Asked asked) {
    var edited = (TaskEntity) asked.value("task");
    if (edited.getRevision() == 0) {
      throw Refused.act(GuardRefusals.taskWithoutCase());
    }
    var stored = TaskRights.own(asked, edited.getId());
    if (!Objects.equals(edited.getTenantId(), stored.getTenantId())) {
      throw Refused.act(GuardRefusals.taskEdited("tenantId"));
    }
    var open = asked.byAdministrator() ? BY_ADMINISTRATORS : BY_CLERKS;
    edited.getPropertyChanges().values().stream()
        .filter(TaskEdit::isReal)
        .map(PropertyChange::getPropertyName)
        .filter(name -> stored.getTenantId() != null && !open.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Refused.act(GuardRefusals.taskEdited(name));
            });
    if (edited.getPropertyChanges().containsKey(ASSIGNEE)) {
      TaskRights.refuseStranger(asked, stored, edited.getAssignee());
    }
  }

  /** A date from the database and the same one from a caller are of different types. */
  private static boolean isReal(PropertyChange change) {
    return !Objects.equals(comparable(change.getOrgValue()), comparable(change.getNewValue()));
  }

  private static Object comparable(Object value) {
    return value instanceof Date date ? date.getTime() : value;
  }
}
