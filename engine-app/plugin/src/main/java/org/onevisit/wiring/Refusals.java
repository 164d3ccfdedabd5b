package org.onevisit.wiring;

import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.onevisit.refusal.Refusal;

/** Tells the engine that a refusal is the caller's mistake and not a failure of ours. */
final class Refusals {

  private Refusals() {}

  /** Does the work; a refusal becomes the exception that the engine's REST answers with 400. */
  static void asFormFault(Runnable work) {
    asFormFault(
        () -> {
          work.run();
          return null;
        });
  }

  /** Does the work; a refusal becomes the exception that the engine's REST answers with 400. */
  static <T> T asFormFault(Supplier<T> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      throw new FormFieldValidationException(refusal.code(), refusal.getMessage(), refusal);
    }
  }

  /** Does the work; a refusal becomes the exception that every command's REST answers with 400. */
  static void asBadRequest(Runnable work) {
    try {
      work.run();
    } catch (Refusal refusal) {
      throw new BadUserRequestException(refusal.getMessage(), refusal);
    }
  }

  /** Does the work; a refusal that passed through the engine comes out as it went in. */
  static <T> T unwrapped(Supplier<T> work) {
    try {
      return work.get();
    } catch (FormFieldValidationException | BadUserRequestException e) {
      throw e.getCause() instanceof Refusal refusal ? refusal : e;
    }
  }
}
