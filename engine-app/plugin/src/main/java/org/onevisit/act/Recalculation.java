package org.onevisit.act;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onevisit.casefile.CaseFile;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.StatutoryClock;

/**
 * What a new version of the calendar does to a case: every period that runs is reckoned anew, what
 * waits for it follows, each move is on record, and the applicant is told once. A case is brought
 * up to date by whoever opens it first, be it an officer or the work in the background.
 */
public final class Recalculation {

  private final Deadlines deadlines;
  private final Function<CaseFile, PermitItem> items;

  public Recalculation(Deadlines deadlines, Function<CaseFile, PermitItem> items) {
    this.deadlines = deadlines;
    this.items = items;
  }

  /** Brings a case up to the newest calendar; done twice it does nothing more. */
  public void update(CaseFile file, Supplier<Waiting> waiting) {
    var outdated = file.openClocks().stream().filter(deadlines::isOutdated).toList();
    if (outdated.isEmpty()) {
      return;
    }
    var moved = new ArrayList<StatutoryClock>();
    var told = new ArrayList<String>();
    for (var clock : outdated) {
      var reckoned = reckon(file, clock);
      file.put(reckoned);
      if (!sameEnds(clock, reckoned)) {
        moved.add(reckoned);
        file.recordBySystem("recalculateClock", clock.kind(), move(clock, reckoned));
      }
      if (!clock.promisedDue().equals(reckoned.promisedDue())) {
        told.add(days(clock, reckoned));
      }
    }
    var steps = waiting.get();
    moved.forEach(steps::follow);
    steps.recount();
    if (!told.isEmpty()) {
      Notices.send(file, "calendarChanged", Map.of("newDates", String.join(", ", told)));
    }
  }

  private StatutoryClock reckon(CaseFile file, StatutoryClock clock) {
    var law = items.apply(file).clock(clock.kind(), deadlines.day(clock.startedAt()));
    return deadlines.in(file.application().place()).reckon(clock, law, file.pauses(clock.kind()));
  }

  private static boolean sameEnds(StatutoryClock before, StatutoryClock after) {
    return before.promisedDue().equals(after.promisedDue())
        && before.statutoryDue().equals(after.statutoryDue());
  }

  private static String move(StatutoryClock before, StatutoryClock after) {
    return "calendar %d to %d: promised %s to %s, statutory %s to %s"
        .formatted(
            before.calendarVersion(),
            after.calendarVersion(),
            before.promisedDue(),
            after.promisedDue(),
            before.statutoryDue(),
            after.statutoryDue());
  }

  private String days(StatutoryClock before, StatutoryClock after) {
    return "%s → %s"
        .formatted(deadlines.lastDay(before.promisedDue()), deadlines.lastDay(after.promisedDue()));
  }
}
