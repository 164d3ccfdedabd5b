package org.onevisit.wiring;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseState;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.PermitStep;

/** Starts the clocks and enters the case state that a step names. */
final class EnterStep implements ExecutionListener {

  private final Wiring wiring;
  private final PermitStep step;
  private final Optional<TaskOwner> owner;

  EnterStep(Wiring wiring, PermitStep step, Optional<TaskOwner> owner) {
    this.wiring = wiring;
    this.step = step;
    this.owner = owner;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var file = CaseSession.file(execution);
    for (var written : step.list("clockStart")) {
      start(file, owner.map(o -> o.clock(written, file, execution)).orElse(written));
    }
    if (step.has("state")) {
      file.enter(CaseState.valueOf(step.get("state")));
    }
  }

  private void start(CaseFile file, String kind) {
    var item = wiring.item(file);
    var deadlines = wiring.deadlines().in(file.application().place());
    var now = now(file);
    var spec = item.clock(kind, deadlines.day(now));
    var from = from(spec, file, now);
    var law = item.clock(kind, deadlines.day(from));
    file.put(deadlines.start(file.caseNo(), kind, law, from));
  }

  private static Instant from(ClockSpec spec, CaseFile file, Instant now) {
    var accepted = file.progress().acceptedAt();
    if (spec.runsFromAcceptance() && accepted != null) {
      return accepted;
    }
    return spec.runsFromReceipt() ? file.application().receivedAt() : now;
  }

  /** No period runs before the application counts as received. */
  private static Instant now(CaseFile file) {
    var received = file.application().receivedAt();
    return received.isAfter(file.now()) ? received : file.now();
  }
}
