package org.onevisit.wiring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.onevisit.act.LateAct;
import org.onevisit.catalogue.PermitStep;

/** Stops the clocks whose awaited act a step is; one that is cut short was not done. */
record StopClocks(Wiring wiring, PermitStep step) implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.isCanceled()) {
      return;
    }
    var file = CaseSession.file(execution);
    for (var kind : step.list("clockStop")) {
      Refusals.asFormFault(() -> LateAct.refuse(file, kind, wiring.item(file), wiring.deadlines()));
      file.clock(kind)
          .filter(clock -> clock.isOpen())
          .ifPresent(clock -> file.put(clock.stop(file.now())));
    }
  }
}
