package org.onevisit.path;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a path has settled about one variable: its value, or values it does not have.
 *
 * @param value null when only {@code not} is known
 */
record Fact(Object value, Set<String> not) {

  static Fact is(Object value) {
    return new Fact(value, Set.of());
  }

  Fact isNot(Object other) {
    var all = new TreeSet<>(not);
    all.add(other.toString());
    return new Fact(value, all);
  }

  /** Whether the variable has a value; null when that is not known. */
  Boolean equalTo(Object other) {
    if (value != null) {
      return value.equals(other);
    }
    return not.contains(other.toString()) ? Boolean.FALSE : null;
  }
}
