package org.onevisit.wiring;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Does what a command has left to be done after it, in the same transaction. */
final class Afterwards extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    var result = next.execute(command);
    CaseSession.current().doAfterwards();
    return result;
  }
}
