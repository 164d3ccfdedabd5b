package org.onevisit.wiring;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.Hand;
import org.onevisit.casefile.UnitOfWork;
import org.onevisit.refusal.ApplicationRefusals;

/** Ties the case register to the engine's command: flushed with it, rolled back with it. */
final class CaseSession implements Session {

  private final Function<Hand, UnitOfWork> works;
  private final Queue<Runnable> afterwards = new ArrayDeque<>();
  private UnitOfWork work;
  private Instant timerSetAt;

  private CaseSession(Function<Hand, UnitOfWork> works) {
    this.works = works;
  }

  /** Opens a session with every command that asks for it; the work begins when it is asked for. */
  static SessionFactory factory(Function<Hand, UnitOfWork> works) {
    return new SessionFactory() {
      @Override
      public Class<?> getSessionType() {
        return CaseSession.class;
      }

      @Override
      public Session openSession() {
        return new CaseSession(works);
      }
    };
  }

  static CaseSession current() {
    return Context.getCommandContext().getSession(CaseSession.class);
  }

  /** The file of the case an execution belongs to. */
  static CaseFile file(DelegateExecution execution) {
    var caseNo = execution.getProcessBusinessKey();
    LawCameFirst.takesItsTurn(caseNo, current().work().hand());
    return current().work().find(caseNo).orElseThrow(() -> ApplicationRefusals.caseUnknown(caseNo));
  }

  UnitOfWork work() {
    if (work == null) {
      var user = Context.getCommandContext().getAuthenticatedUserId();
      actingAs(user == null ? Hand.SYSTEM : user);
    }
    return work;
  }

  /** Says for whom this command acts, before it does anything. */
  void actingAs(String actor) {
    if (work == null) {
      EngineConnection.endWithCommand();
      work = works.apply(new Hand(actor, ClockUtil.getCurrentTime().toInstant(), groups()));
    }
  }

  private static Set<String> groups() {
    var person = Context.getCommandContext().getAuthentication();
    return person == null || person.getGroupIds() == null
        ? Set.of()
        : Set.copyOf(person.getGroupIds());
  }

  /** When the timer was set whose date is asked: now, but for one that is asked once more. */
  Instant timerSetAt() {
    return timerSetAt == null ? ClockUtil.getCurrentTime().toInstant() : timerSetAt;
  }

  /** Asks for the date of a timer that was set earlier. */
  <T> T ofTimerSetAt(Instant earlier, Supplier<T> question) {
    timerSetAt = earlier;
    try {
      return question.get();
    } finally {
      timerSetAt = null;
    }
  }

  /** Has something done when the running command has done its own. */
  void afterwards(Runnable work) {
    afterwards.add(work);
  }

  void doAfterwards() {
    while (!afterwards.isEmpty()) {
      afterwards.remove().run();
    }
  }

  @Override
  public void flush() {
    if (work != null) {
      work.flush();
    }
  }

  @Override
  public void close() {
    work = null;
  }
}
