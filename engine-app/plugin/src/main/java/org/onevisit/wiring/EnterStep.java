package org.onevisit.wiring;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.onevisit.casefile.CaseFile;
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
      var from = from(file);
      var spec = wiring.item(file).clock(kind, wiring.deadlines().day(from));
      file.put(wiring.deadlines().start(file.caseNo(), spec, from));
    }
    if (step.has("state")) {
      file.enter(CaseState.valueOf(step.get("state")));
    }
  }

  /** No period runs before the application counts as received. */
  private static Instant from(CaseFile file) {
    var received = file.application().receivedAt();
    return received.isAfter(file.now()) ? received : file.now();
  }
}
