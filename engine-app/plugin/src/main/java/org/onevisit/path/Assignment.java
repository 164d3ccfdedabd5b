package org.onevisit.path;

import java.util.Set;

/**
 * A variable that is set by a mapping or an output parameter.
 *
 * @param value null when nothing is known of it
 * @param isExpression whether the engine evaluates it, and fails on a variable that is missing
 */
record Assignment(String variable, Expression value, boolean isExpression) {

  Set<String> reads() {
    return value == null ? Set.of() : value.reads();
  }
}
