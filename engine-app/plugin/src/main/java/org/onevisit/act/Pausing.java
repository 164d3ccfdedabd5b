package org.onevisit.act;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onevisit.catalogue.SpecialProcedure;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.PausedTime;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.ClockRefusals;

/** Time a special procedure takes is not counted (Administrative Licensing Law art 45). */
final class Pausing {

  private Pausing() {}

  /** A special procedure begins; the applicant is told in writing how long it takes. */
  static void pause(Step step) {
    var reason = reason(step);
    var procedure =
        SpecialProcedure.of(reason)
            .orElseThrow(
                () ->
                    ActRefusals.answerUnknown(
                        "Special procedure", reason, SpecialProcedure.codes()));
    var until = expectedEnd(step, procedure);
    var notice = notice(step, "clockPaused", procedure, until);
    for (var kind : step.says().list("clock")) {
      var clock = step.awaited(kind);
      step.file()
          .put(
              new PausedTime(
                  notice,
                  step.file().caseNo(),
                  kind,
                  reason,
                  step.file().now(),
                  until,
                  null,
                  procedure.legalBasis()));
      step.move(clock.become(ClockState.PAUSED));
      step.record("pauseClock", kind, reason + ": " + procedure.legalBasis());
    }
  }

  /** The special procedure is over; what was left of the period is left still. */
  static void resume(Step step) {
    var reason = reason(step);
    for (var kind : step.says().list("clock")) {
      var clock = step.awaited(kind);
      var ended =
          step.file().pauses(kind).stream()
              .filter(pause -> pause.isOpen() && pause.reason().equals(reason))
              .findFirst()
              .orElseThrow(() -> ClockRefusals.notPaused(step.file().caseNo(), kind, reason));
      step.file().put(ended.end(step.file().now()));
      var others = step.file().pauses(kind).stream().anyMatch(PausedTime::isOpen);
      step.move(clock.become(others ? ClockState.PAUSED : ClockState.RUNNING));
      step.record("resumeClock", kind, reason);
    }
    SpecialProcedure.of(reason).ifPresent(p -> notice(step, "clockResumed", p, step.file().now()));
  }

  /** The code of the procedure, as the model says it or as an officer has answered. */
  private static String reason(Step step) {
    var says = step.says().get("reason");
    return SpecialProcedure.askedIn(says).map(step.answers()::text).orElse(says);
  }

  /** The last moment of the last day the procedure is expected to take. */
  private static Instant expectedEnd(Step step, SpecialProcedure procedure) {
    var told = step.answers().text("expectedWorkingDays");
    if (!told.matches("[1-9]?\\d?")) {
      throw ActRefusals.answerUnknown("Expected working days", told, List.of("1 to 99"));
    }
    var days = told.isEmpty() ? procedure.expectedWorkingDays() : Integer.parseInt(told);
    return step.deadlines().afterWorkingDays(step.file().now(), days).minusSeconds(1);
  }

  private static String notice(Step step, String code, SpecialProcedure procedure, Instant until) {
    return Notices.send(
        step,
        code,
        Map.of(
            "procedure",
            procedure.zh() + " " + procedure.en(),
            "until",
            step.deadlines().day(until).toString()));
  }
}
