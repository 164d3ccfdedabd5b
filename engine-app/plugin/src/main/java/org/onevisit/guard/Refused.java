package org.onevisit.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.onevisit.refusal.GuardRefusals;
import org.onevisit.refusal.Refusal;

/** Refusals in exceptions that the engine's REST answers as the caller's mistake. */
final class Refused {

  private Refused() {}

  /** An act this person may not do to anything. */
  static AuthorizationException act(Refusal why) {
    return new AuthorizationException(why.getMessage());
  }

  /** One answer for what does not exist and for what one may not see. */
  static NotFoundException unseen() {
    return new NotFoundException(GuardRefusals.unseen().getMessage());
  }
}
