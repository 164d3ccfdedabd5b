package org.onevisit.guard;

import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Asked by the engine whenever a task gets an assignee, by whatever command, and so the place to
 * refuse one who may not do it.
 *
 * <p>Leaves out the engine's grants per task where an agency owns the task: the owner on the row
 * and a few grants per agency decide, also when a million tasks are open.
 */
public final class NoTaskGrants extends DefaultAuthorizationProvider {

  private static final AuthorizationEntity[] NONE = {};

  /** A task goes from one officer to another; either may be nobody. */
  public interface Hands {
    /** Throws when the new one may not do the task. */
    void change(Task task, String from, String to);
  }

  private final Predicate<Task> owned;
  private final Hands hands;

  /**
   * @param owned whether an agency owns a task
   * @param hands told of every change of a task's assignee
   */
  public NoTaskGrants(Predicate<Task> owned, Hands hands) {
    this.owned = owned;
    this.hands = hands;
  }

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
    hands.change(task, oldAssignee, newAssignee);
    return owned.test(task) ? NONE : super.newTaskAssignee(task, oldAssignee, newAssignee);
  }

  @Override
  public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
    return owned.test(task) ? NONE : super.newTaskOwner(task, oldOwner, newOwner);
  }

  @Override
  public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
    return owned.test(task) ? NONE : super.newTaskUserIdentityLink(task, userId, type);
  }

  @Override
  public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
    return owned.test(task) ? NONE : super.newTaskGroupIdentityLink(task, groupId, type);
  }
}
