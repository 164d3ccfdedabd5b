package org.onevisit.guard;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.slf4j.MDC;

/**
 * For whom the engine works on this thread. Where nothing is said, a thread is the engine's own
 * (its timers, the start of the host) unless somebody has signed in on it.
 */
public final class Callers {

  /** Ends what its opening began; meant for a try block. */
  public interface Scope extends AutoCloseable {
    @Override
    void close();
  }

  private static final String ACTOR = "actor";

  private enum On {
    REQUEST,
    SYSTEM,
    INSIDE_COMMAND
  }

  private final ThreadLocal<On> thread = new ThreadLocal<>();

  /**
   * Until closed, this thread serves a request from outside: who has not signed in gets nothing.
   */
  public Scope request(IdentityService identities) {
    var before = enter(On.REQUEST);
    return () -> {
      identities.clearAuthentication();
      leave(before);
    };
  }

  /**
   * Does work of the system itself, whoever is signed in; afterwards that person is again.
   *
   * @param name what works, for the log ({@code actor})
   */
  public <T> T asSystem(String name, IdentityService identities, Supplier<T> work) {
    var person = identities.getCurrentAuthentication();
    var before = enter(On.SYSTEM);
    identities.clearAuthentication();
    try (var any = MDC.putCloseable(ACTOR, name)) {
      return work.get();
    } finally {
      identities.setAuthentication(person);
      leave(before);
    }
  }

  /** Runs an engine command; what it runs in turn is the engine's doing. */
  <T> T insideCommand(Supplier<T> command) {
    if (thread.get() == On.SYSTEM) {
      return command.get();
    }
    var before = enter(On.INSIDE_COMMAND);
    try {
      return command.get();
    } finally {
      leave(before);
    }
  }

  boolean isRequest() {
    return thread.get() == On.REQUEST;
  }

  boolean isTrusted() {
    return thread.get() == On.SYSTEM || thread.get() == On.INSIDE_COMMAND;
  }

  private On enter(On now) {
    var before = thread.get();
    thread.set(now);
    return before;
  }

  private void leave(On before) {
    if (before == null) {
      thread.remove();
    } else {
      thread.set(before);
    }
  }
}
