package org.onevisit.path;

import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a path has settled about the variables of one process instance: which have been given a
 * value, and where the model says so, which. Of variables that nobody reads nothing is kept.
 */
final class Facts {

  private final Set<String> read;
  private final TreeSet<String> given = new TreeSet<>();
  private final TreeMap<String, Fact> known = new TreeMap<>();

  private final Set<String> returned;

  /**
   * Facts about the variables that are read in the process, and those that are returned to who has
   * called it.
   */
  Facts(Set<String> read, Set<String> returned) {
    this.read = read;
    this.returned = returned;
  }

  Facts copy() {
    var copy = new Facts(read, returned);
    copy.given.addAll(given);
    copy.known.putAll(known);
    return copy;
  }

  /** Null when nothing is known. */
  Fact of(String variable) {
    return known.get(variable);
  }

  boolean isGiven(String variable) {
    return given.contains(variable);
  }

  /** Notes what is known of a variable's value; null when nothing is. */
  void put(String variable, Fact fact) {
    if (fact == null || !isKept(variable)) {
      known.remove(variable);
    } else {
      known.put(variable, fact);
    }
  }

  /** The variables have values now, nobody knows which. */
  void give(Collection<String> variables) {
    variables.stream().filter(this::isKept).forEach(given::add);
    forget(variables);
  }

  void forget(Collection<String> variables) {
    known.keySet().removeAll(variables);
  }

  /** Everything may have another value now. */
  void forgetAll() {
    known.clear();
  }

  /** Forgets what is neither read any more nor returned. */
  void retain(Set<String> stillRead) {
    given.removeIf(name -> !stillRead.contains(name) && !returned.contains(name));
    known.keySet().removeIf(name -> !stillRead.contains(name) && !returned.contains(name));
  }

  private boolean isKept(String variable) {
    return read.contains(variable) || returned.contains(variable);
  }

  void take(String variable) {
    given.remove(variable);
    known.remove(variable);
  }

  @Override
  public String toString() {
    return given.isEmpty() && known.isEmpty() ? "" : given + "" + known;
  }
}
