package org.onevisit.app.api;

import java.util.List;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.casefile.Application;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.Derivation;
import org.onevisit.clock.Replay;
import org.springframework.stereotype.Component;

/** Explains the due dates of a case. Whoever calls has made sure that it may be read. */
@Component
public class ClocksExplained {

  private final CrossAgencyPlugin plugin;
  private final Deadlines deadlines;

  ClocksExplained(CrossAgencyPlugin plugin, Deadlines deadlines) {
    this.plugin = plugin;
    this.deadlines = deadlines;
  }

  /** Every clock of the case, in the order they were started. */
  public List<ClockExplained> of(Application application) {
    return plugin.replay(application).stream().map(this::explain).toList();
  }

  private ClockExplained explain(Replay replay) {
    var clock = replay.clock();
    return new ClockExplained(
        clock.kind(),
        clock.state(),
        clock.startedAt(),
        clock.stoppedAt(),
        clock.provisional(),
        clock.calendarVersion(),
        replay.papers(),
        clock.legalBasis(),
        replay.agrees(),
        period(replay.promised()),
        period(replay.statutory()));
  }

  private ClockExplained.Period period(Derivation derivation) {
    var limit = derivation.limit();
    return new ClockExplained.Period(
        limit.length(),
        limit.unit().name(),
        derivation.due(),
        deadlines.lastDay(derivation.due()),
        derivation.lines().stream().map(ClocksExplained::line).toList());
  }

  private static ClockExplained.Line line(Derivation.Line line) {
    var why = line.reckoning().article();
    return new ClockExplained.Line(
        line.day(),
        line.until(),
        line.reckoning(),
        line.name(),
        line.passed(),
        why.zh(),
        why.en(),
        why.legalBasis());
  }
}
