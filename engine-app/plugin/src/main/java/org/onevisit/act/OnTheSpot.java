package org.onevisit.act;

import org.onevisit.refusal.ClockRefusals;
import org.onevisit.refusal.PromiseRefusals;

/**
 * Errors that can be put right on the spot: the applicant is to be let do it at once
 * (Administrative Licensing Law art 32(1)(3)). It is not the notice of supplements, which is given
 * once; the period for that runs on meanwhile.
 */
public final class OnTheSpot {

  /** The clock that runs from the moment the applicant is shown the errors. */
  public static final String CLOCK = "simpleCorrection";

  private OnTheSpot() {}

  /** Shows the applicant the errors; until the end of the day they can be put right. */
  static void ask(Step step) {
    if (step.file().progress().acceptedAt() != null) {
      throw PromiseRefusals.askedAfterAcceptance(step.file().caseNo());
    }
    step.refuseLate("notice");
    step.startClock(CLOCK);
    step.record("askCorrection", "", step.answers().text("errorsToCorrect"));
    Notices.send(step, "correctOnTheSpot");
  }

  /** The errors are put right, or the day is over; either way the agency looks again. */
  static void record(Step step) {
    var file = step.file();
    var clock =
        file.clock(CLOCK).orElseThrow(() -> ClockRefusals.clockNotStarted(file.caseNo(), CLOCK));
    var missed = clock.isPast(file.now());
    file.put(missed ? clock.cancel(file.now()) : clock.stop(file.now()));
    step.record(missed ? "missCorrection" : "correctOnTheSpot", "", "");
  }
}
