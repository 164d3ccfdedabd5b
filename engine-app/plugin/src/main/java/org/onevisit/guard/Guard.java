package org.onevisit.guard;

import java.util.function.BiPredicate;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.refusal.GuardRefusals;

/**
 * Stands before every command of the engine that a person asks for, over REST, in the web
 * applications or in Java, and refuses what {@code onevisit/commands.txt} does not allow. What a
 * command does inside is not asked again.
 */
public final class Guard extends CommandInterceptor {

  private final Commands commands = Commands.shipped();
  private final Callers callers;
  private final BiPredicate<String, String> followsClock;
  private final BiPredicate<Task, String> covers;

  /**
   * @param followsClock whether the timer of a model, by definition and activity, follows a clock
   * @param covers whether an officer covers for whoever has claimed a task
   */
  public Guard(
      Callers callers, BiPredicate<String, String> followsClock, BiPredicate<Task, String> covers) {
    this.callers = callers;
    this.followsClock = followsClock;
    this.covers = covers;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (!callers.isTrusted()) {
      check(command);
    }
    return callers.insideCommand(() -> next.execute(command));
  }

  private void check(Command<?> command) {
    var context = Context.getCommandContext();
    var person = context.getAuthentication();
    if (person != null) {
      commands
          .rightTo(command.getClass())
          .check(new Asked(command, person, context, followsClock, covers));
      PageLimit.apply(command);
    } else if (callers.isRequest() && !commands.rightTo(command.getClass()).precedesSignIn()) {
      throw Refused.act(GuardRefusals.nobodySignedIn());
    }
  }
}
