package org.onevisit.wiring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.onevisit.casefile.CaseState;
import org.onevisit.catalogue.PermitStep;

/** Starts the clocks and enters the case state that a step names. */
final class EnterStep implements ExecutionListener {

  private final Wiring wiring;
  private final PermitStep step;

  EnterStep(Wiring wiring, PermitStep step) {
    this.wiring = wiring;
    this.step = step;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var file = CaseSession.file(execution);
    for (var kind : step.list("clockStart")) {
      var deadlines = wiring.deadlines().in(file.application().place());
      var spec = wiring.item(file).clock(kind, deadlines.day(file.now()));
      file.put(deadlines.start(file.caseNo(), spec, file.now()));
    }
    if (step.has("state")) {
      file.enter(CaseState.valueOf(step.get("state")));
    }
  }
}
