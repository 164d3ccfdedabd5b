package org.onevisit.wiring;

import java.util.function.Function;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.UnitOfWork;

/** Case work as one engine command; engine services called inside join its transaction. */
public final class EngineTransactions implements CaseTransactions {

  private final ProcessEngineConfigurationImpl engine;

  public EngineTransactions(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  @Override
  public <T> T run(String actor, Function<UnitOfWork, T> work) {
    return Refusals.unwrapped(
        () ->
            engine
                .getCommandExecutorTxRequired()
                .execute(
                    context -> {
                      var session = context.getSession(CaseSession.class);
                      session.actingAs(actor);
                      return work.apply(session.work());
                    }));
  }
}
