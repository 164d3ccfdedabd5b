package org.onevisit.path;

import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a path has settled about the variables of one process instance: which have been given a
 * value, and where the model says so, which. Of variables that nobody reads nothing is kept.
 */
final class Facts {

  private final Reading reading;
  private final TreeSet<String> given = new TreeSet<>();
  private final TreeMap<String, Fact> known = new TreeMap<>();

  Facts(Reading reading) {
    this.reading = reading;
  }

  Facts copy() {
    var copy = new Facts(reading);
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

  /** Forgets what is not read any more by the tokens within a process. */
  void forgetUnread(Token process) {
    var read = reading.from(process);
    given.retainAll(read);
    known.keySet().retainAll(read);
  }

  private boolean isKept(String variable) {
    return reading.all().contains(variable);
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
