package org.onevisit.wiring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.onevisit.casefile.CaseFile;
import org.onevisit.catalogue.ClockKind;
import org.onevisit.catalogue.Level;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.refusal.ClockRefusals;
import org.onevisit.routing.Router;

/** Whose task it is and by when, from the properties a designer wrote on it. */
final class TaskOwner {

  private final PermitStep step;
  private final Expression function;
  private final Router router;
  private final Deadlines deadlines;

  TaskOwner(PermitStep step, Expression function, Router router, Deadlines deadlines) {
    this.step = step;
    this.function = function;
    this.router = router;
    this.deadlines = deadlines;
  }

  String of(CaseFile file, DelegateExecution execution) {
    return file.doing(execution.getCurrentActivityId(), routed(file, execution));
  }

  /** Where the step goes unless it was passed on. */
  String routed(CaseFile file, DelegateExecution execution) {
    var application = file.application();
    var name = function(execution);
    var today = today(file);
    if (Router.LEAD.equals(name)) {
      return router.handling(application.leadAgency(), application.asksLead(today));
    }
    if (router.isAgency(name)) {
      return name;
    }
    var level = step.has("level") ? Level.named(step.get("level")) : application.level();
    return router.agency(application.asks(name, level, today)).id();
  }

  /** The agency's function the step names, {@code lead}, or the id of one agency. */
  String function(DelegateExecution execution) {
    return String.valueOf(function.getValue(execution));
  }

  /** The clock a step names, where it says so the own one of the agency it belongs to. */
  String clock(String written, CaseFile file, DelegateExecution execution) {
    return ClockKind.isPerAgency(written) ? ClockKind.of(written, of(file, execution)) : written;
  }

  /** The legal day of what is done in a case now. */
  LocalDate today(CaseFile file) {
    return deadlines.day(file.now());
  }

  Optional<Instant> dueDate(CaseFile file, String agency) {
    if (!step.has("clock")) {
      return Optional.empty();
    }
    var kind = ClockKind.of(step.get("clock"), agency);
    return Optional.of(
        lastMoment(
            file.clock(kind)
                .orElseThrow(() -> ClockRefusals.clockNotStarted(file.caseNo(), kind))));
  }

  /** The due date of a task that hangs on a clock, as people read it. */
  static Instant lastMoment(StatutoryClock clock) {
    return clock.promisedDue().minusSeconds(1);
  }
}
