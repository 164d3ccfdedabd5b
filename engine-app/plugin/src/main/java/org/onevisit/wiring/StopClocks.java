package org.onevisit.wiring;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.onevisit.act.LateAct;
import org.onevisit.catalogue.PermitStep;

/** Stops the clocks whose awaited act a step is; one that is cut short was not done. */
record StopClocks(Wiring wiring, PermitStep step, Optional<TaskOwner> owner)
    implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.isCanceled()) {
      return;
    }
    var file = CaseSession.file(execution);
    for (var written : step.list("clockStop")) {
      var kind = owner.map(o -> o.clock(written, file, execution)).orElse(written);
      Refusals.asFormFault(() -> LateAct.refuse(file, kind, wiring.item(file), wiring.deadlines()));
      file.clock(kind)
          .filter(clock -> clock.isOpen())
          .ifPresent(clock -> file.put(clock.stop(file.now())));
    }
  }
}
