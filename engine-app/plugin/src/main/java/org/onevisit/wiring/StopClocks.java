package org.onevisit.wiring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.onevisit.catalogue.PermitStep;

/** Stops the clocks whose awaited act a step is. */
record StopClocks(PermitStep step) implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    var file = CaseSession.file(execution);
    for (var kind : step.list("clockStop")) {
      file.clock(kind)
          .filter(clock -> clock.isRunning())
          .ifPresent(clock -> file.put(clock.stop(file.now())));
    }
  }
}
