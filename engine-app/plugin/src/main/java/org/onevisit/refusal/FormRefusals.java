package org.onevisit.refusal;

import java.util.List;

/** What is refused about forms: messages PERMIT-06. A number is never used for another message. */
public final class FormRefusals {

  private FormRefusals() {}

  public static Refusal answersFaulty(String step, List<Fault> faults) {
    return new Refusal(
        "PERMIT-06001", "The answers of '%s' cannot be taken.".formatted(step), faults);
  }

  public static Refusal formMissing(String form, String deployment) {
    return new Refusal(
        "PERMIT-06002",
        "Form '%s' was not deployed with its permit (deployment %s). Deploy both together."
            .formatted(form, deployment));
  }
}
