package org.onevisit.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onevisit.casefile.CaseFile;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.refusal.ClockRefusals;
import org.onevisit.refusal.Refusal;

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
        .flatMap(clock -> refusal(clock, item, deadlines))
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /**
   * The refusal of an act that waited for its turn while a period ended with an effect by law;
   * nothing when no such period has ended since.
   *
   * @param received when the act took its place at the case
   */
  public static Optional<Refusal> overtaken(
      List<StatutoryClock> clocks, Instant received, PermitItem item, Deadlines deadlines) {
    return clocks.stream()
        .filter(clock -> !clock.isOpen() && !clock.stoppedAt().isBefore(received))
        .filter(clock -> !clock.stoppedAt().isBefore(clock.statutoryDue()))
        .map(clock -> refusal(clock, item, deadlines))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Refusal> refusal(
      StatutoryClock clock, PermitItem item, Deadlines deadlines) {
    var law = item.clock(clock.kind(), deadlines.day(clock.startedAt()));
    var lastDay = deadlines.lastDay(clock.statutoryDue());
    return law.effect().isOfLaw()
        ? Optional.of(
            ClockRefusals.lateByLaw(clock.caseNo(), clock.kind(), lastDay, law.legalBasis()))
        : Optional.empty();
  }
}
