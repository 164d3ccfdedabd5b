package org.onevisit.wiring;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.onevisit.refusal.Refusal;

/** Tells the engine that a refusal is the caller's mistake and not a failure of ours. */
final class Refusals {

  private Refusals() {}

  /** Runs the work; a refusal becomes the exception that the engine's REST answers with 400. */
  static <T> T asFormFault(Supplier<T> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      throw new FormFieldValidationException(refusal.code(), refusal.getMessage(), refusal);
    }
  }
}
