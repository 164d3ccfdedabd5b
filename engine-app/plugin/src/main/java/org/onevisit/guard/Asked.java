package org.onevisit.guard;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;

import java.util.List;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.refusal.GuardRefusals;

/**
 * A command that somebody asks for, and who asks.
 *
 * @param followsClock whether the timer of a model, by definition and activity, follows a clock
 * @param covers whether an officer covers for whoever has claimed a task
 */
record Asked(
    Command<?> command,
    Authentication person,
    CommandContext context,
    BiPredicate<String, String> followsClock,
    BiPredicate<Task, String> covers) {

  /** The names under which commands carry the id of a task. */
  static final List<String> TASK_FIELDS = List.of("taskId", "resourceId", "parentTaskId");

  /** Whether the person may have what is asked; throws when not. */
  interface Check {
    void of(Asked asked);
  }

  String name() {
    return command
        .getClass()
        .getSimpleName()
        .replaceFirst("(Cmd|Command|Impl|\\$\\$Lambda.*)$", "");
  }

  List<String> agencies() {
    return person.getTenantIds() == null ? List.of() : person.getTenantIds();
  }

  boolean byAdministrator() {
    return context.getAuthorizationManager().isCamundaAdmin(person);
  }

  void isAdministrator() {
    if (!byAdministrator()) {
      throw Refused.act(GuardRefusals.commandForAdministrators(name()));
    }
  }

  void isDesigner() {
    if (!context.getAuthorizationManager().isAuthorized(CREATE, DEPLOYMENT, ANY)) {
      throw Refused.act(GuardRefusals.commandForDesigners(name()));
    }
  }

  void isSelf() {
    var about =
        has("userId") ? value("userId") : value("user") instanceof User user ? user.getId() : null;
    if (!byAdministrator() && !person.getUserId().equals(about)) {
      throw Refused.unseen();
    }
  }

  List<CommandChecker> checkers() {
    return context.getProcessEngineConfiguration().getCommandCheckers();
  }

  /** The id of the task that the command is about. */
  String task() {
    return TASK_FIELDS.stream().filter(this::has).findFirst().map(this::text).orElse(null);
  }

  String text(String field) {
    return (String) value(field);
  }

  /** What the command carries under a name. */
  Object value(String field) {
    return new Fields(command).value(field);
  }

  boolean has(String field) {
    return new Fields(command).has(field);
  }
}
