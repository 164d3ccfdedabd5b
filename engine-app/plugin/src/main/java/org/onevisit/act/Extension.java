package org.onevisit.act;

import java.util.Map;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.refusal.ClockRefusals;

/** A period is prolonged once, by whom the law names (Administrative Licensing Law art 42). */
final class Extension {

  private Extension() {}

  /** Prolongs before the period has passed, and tells the applicant the reason. */
  static void extend(Step step) {
    var reason = step.answers().text("extensionReason");
    for (var kind : step.says().list("clock")) {
      var clock = step.awaited(kind);
      var law = step.law(clock);
      refuse(step, clock, law, reason);
      var until = step.move(clock.extend(law.extension())).statutoryDue();
      step.record("extendClock", kind, "%s: %s".formatted(law.extensionBy(), reason));
      Notices.send(
          step,
          "clockExtended",
          Map.of("extensionReason", reason, "until", step.deadlines().lastDay(until).toString()));
    }
  }

  private static void refuse(Step step, StatutoryClock clock, ClockSpec law, String reason) {
    var caseNo = clock.caseNo();
    if (law.extension() == 0) {
      throw ClockRefusals.extensionUnknown(clock.kind(), law.legalBasis());
    }
    if (clock.extension() > 0) {
      throw ClockRefusals.extendedAlready(caseNo, clock.kind());
    }
    if (!law.extensionBy().equals(step.says().get("role"))) {
      throw ClockRefusals.extendedByOther(clock.kind(), law.extensionBy(), step.says().get("role"));
    }
    if (reason.isEmpty()) {
      throw ClockRefusals.extendedWithoutReasons(caseNo, clock.kind());
    }
  }
}
