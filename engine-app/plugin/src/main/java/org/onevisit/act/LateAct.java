package org.onevisit.act;

import org.onevisit.casefile.CaseFile;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.clock.Deadlines;
import org.onevisit.refusal.ClockRefusals;

/**
 * An act that comes after a period has passed cannot undo what the law has made of that, though the
 * law's own act may not have been written down yet. What decides is when the act was received.
 */
public final class LateAct {

  private LateAct() {}

  /** Refuses to stop a clock whose end has had an effect by law. */
  public static void refuse(CaseFile file, String kind, PermitItem item, Deadlines deadlines) {
    file.clock(kind)
        .filter(clock -> clock.isPast(file.now()))
        .ifPresent(
            clock -> {
              var law = item.clock(kind, deadlines.day(clock.startedAt()));
              if (law.effect().isOfLaw()) {
                var lastDay = deadlines.lastDay(clock.statutoryDue());
                throw ClockRefusals.lateByLaw(file.caseNo(), kind, lastDay, law.legalBasis());
              }
            });
  }
}
