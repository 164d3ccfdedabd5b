package org.onevisit.wiring;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.onevisit.act.LateAct;
import org.onevisit.casefile.CaseFile;
import org.onevisit.catalogue.ClockSpec.Effect;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.clock.StatutoryClock;

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
          .ifPresent(clock -> file.put(stopped(clock, file)));
    }
  }

  private StatutoryClock stopped(StatutoryClock clock, CaseFile file) {
    var begun = wiring.deadlines().day(clock.startedAt());
    var isToPass = wiring.item(file).clock(clock.kind(), begun).effect() == Effect.ELAPSES;
    return isToPass ? clock.elapse(file.now()) : clock.stop(file.now());
  }
}
