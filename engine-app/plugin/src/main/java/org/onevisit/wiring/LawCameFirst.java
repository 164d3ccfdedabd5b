package org.onevisit.wiring;

import java.util.Optional;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.onevisit.casefile.Hand;
import org.onevisit.refusal.Refusal;

/**
 * Tells somebody whose act waited for its turn in a case while a timer brought on what the law says
 * that it came too late, instead of that somebody else changed a row. It stands outside the
 * command, whose transaction is over then.
 */
final class LawCameFirst extends CommandInterceptor {

  /** An act that has taken its place at a case. */
  private record Turn(String caseNo, Hand hand) {}

  private static final ThreadLocal<Turn> TURN = new ThreadLocal<>();

  private final BiFunction<String, Hand, Optional<Refusal>> overtaken;

  /**
   * @param overtaken the refusal of an act in a case whose law has acted since it came in
   */
  LawCameFirst(BiFunction<String, Hand, Optional<Refusal>> overtaken) {
    this.overtaken = overtaken;
  }

  static void takesItsTurn(String caseNo, Hand hand) {
    TURN.set(new Turn(caseNo, hand));
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (Context.getCommandContext() != null) {
      return next.execute(command);
    }
    TURN.remove();
    try {
      return next.execute(command);
    } catch (OptimisticLockingException lost) {
      throw refusal().map(LawCameFirst::asFormFault).orElse(lost);
    } finally {
      TURN.remove();
    }
  }

  /** The system's own acts are tried again by the job executor and need no words. */
  private Optional<Refusal> refusal() {
    return Optional.ofNullable(TURN.get())
        .filter(turn -> !Hand.SYSTEM.equals(turn.hand().actor()))
        .flatMap(turn -> overtaken.apply(turn.caseNo(), turn.hand()));
  }

  private static RuntimeException asFormFault(Refusal refusal) {
    return new FormFieldValidationException(refusal.code(), refusal.getMessage(), refusal);
  }
}
