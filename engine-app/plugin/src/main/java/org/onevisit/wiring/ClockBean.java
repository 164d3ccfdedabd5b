package org.onevisit.wiring;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.onevisit.casefile.CaseFile;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.refusal.ClockRefusals;

/** {@code clock} in a model's timer expressions: absolute instants of the case's clocks. */
public final class ClockBean {

  private static final Pattern IN_TIMER = Pattern.compile("clock\\.(?:due|warn)\\('([^']*)'");

  /** When a clock ends that does not run: a paused one sets its timers anew when it is resumed. */
  private static final Instant NEVER = Instant.parse("9999-12-30T00:00:00Z");

  static final String NAME = "clock";

  private final Wiring wiring;
  private final DelegateExecution execution;

  ClockBean(Wiring wiring, DelegateExecution execution) {
    this.wiring = wiring;
    this.execution = execution;
  }

  /** The legal instant a clock ends; the law's effects happen then. */
  public Date due(String kind) {
    return whileItRuns(clock(kind), StatutoryClock::statutoryDue);
  }

  /** The instant some working days before a clock ends. */
  public Date warn(String kind, int workingDays) {
    var local = wiring.deadlines().in(file().application().place());
    return whileItRuns(clock(kind), clock -> local.warn(clock, workingDays));
  }

  /** Whether the law still lets a clock be prolonged: it knows an extension, and allows it once. */
  public boolean canExtend(String kind) {
    var clock = clock(kind);
    var law = wiring.item(file()).clock(kind, wiring.deadlines().day(clock.startedAt()));
    return law.extension() > 0 && clock.extension() == 0;
  }

  private static Date whileItRuns(StatutoryClock clock, Function<StatutoryClock, Instant> instant) {
    var never = clock.state() == ClockState.PAUSED || clock.state() == ClockState.CANCELLED;
    return Date.from(never ? NEVER : instant.apply(clock));
  }

  /** The clock that a timer's expression asks. */
  static Optional<String> namedIn(String expression) {
    return IN_TIMER.matcher(expression).results().map(match -> match.group(1)).findFirst();
  }

  private StatutoryClock clock(String written) {
    var file = file();
    var kind = AwaitedClock.kind(written, execution);
    return file.clock(kind).orElseThrow(() -> ClockRefusals.clockNotStarted(file.caseNo(), kind));
  }

  private CaseFile file() {
    return CaseSession.file(execution);
  }
}
