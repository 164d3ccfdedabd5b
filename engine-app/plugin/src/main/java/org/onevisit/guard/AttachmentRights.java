package org.onevisit.guard;

import org.camunda.bpm.engine.impl.persistence.entity.AttachmentEntity;
import org.onevisit.refusal.GuardRefusals;

/** An attachment is its task's: who may read or work on the task may do so with it. */
final class AttachmentRights {

  private AttachmentRights() {}

  static void read(Asked asked) {
    var task = task(asked);
    if (task != null) {
      TaskRights.mayRead(asked, task);
    }
  }

  static void write(Asked asked) {
    var task = task(asked);
    if (task != null) {
      TaskRights.mayWork(asked, task);
    }
  }

  /** An address would be opened by whoever reads the attachment. */
  static void refuseAddress(Asked asked) {
    if (asked.has("url") && asked.text("url") != null) {
      throw Refused.act(GuardRefusals.attachmentIsAddress());
    }
  }

  /** The task of the attachment; null where an administrator asks for one of no task. */
  private static String task(Asked asked) {
    var found =
        asked.context().getDbEntityManager().selectById(AttachmentEntity.class, attachment(asked));
    if (found == null || isOfOtherTask(asked, found)) {
      throw Refused.unseen();
    }
    if (found.getTaskId() == null) {
      asked.isAdministrator();
    }
    return found.getTaskId();
  }

  private static String attachment(Asked asked) {
    var id =
        asked.has("attachmentId")
            ? asked.text("attachmentId")
            : ((AttachmentEntity) asked.value("attachment")).getId();
    if (id == null) {
      throw Refused.unseen();
    }
    return id;
  }

  private static boolean isOfOtherTask(Asked asked, AttachmentEntity found) {
    var named = asked.has("taskId") ? asked.text("taskId") : null;
    return named != null && !named.equals(found.getTaskId());
  }
}
