package org.onevisit.form;

import java.util.function.Function;

/** Evaluates the expressions of a form. */
@FunctionalInterface
public interface Feel {

  /**
   * The value of a FEEL expression.
   *
   * @param expression without the leading equals sign
   * @param answers what a name stands for, null when nothing
   * @throws RuntimeException when it is no FEEL
   */
  Object evaluate(String expression, Function<String, Object> answers);
}
