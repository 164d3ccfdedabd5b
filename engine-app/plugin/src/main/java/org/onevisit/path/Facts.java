package org.onevisit.path;

import java.util.Set;
import java.util.TreeMap;

/** What a path has settled about the variables of one process instance. */
final class Facts {

  private final TreeMap<String, Fact> known = new TreeMap<>();

  Facts copy() {
    var copy = new Facts();
    copy.known.putAll(known);
    return copy;
  }

  /** Null when nothing is known. */
  Fact of(String variable) {
    return known.get(variable);
  }

  void put(String variable, Fact fact) {
    if (fact == null) {
      known.remove(variable);
    } else {
      known.put(variable, fact);
    }
  }

  void clear() {
    known.clear();
  }

  void forget(Set<String> variables) {
    known.keySet().removeAll(variables);
  }

  @Override
  public String toString() {
    return known.isEmpty() ? "" : known.toString();
  }
}
