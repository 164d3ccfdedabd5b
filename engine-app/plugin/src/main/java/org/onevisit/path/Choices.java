package org.onevisit.path;

import java.util.ArrayList;
import java.util.List;

/**
 * The free choices within one move: it follows a script as far as that goes and takes the first of
 * what it is offered from there on.
 */
final class Choices {

  private final List<Integer> script;
  private final List<Integer> taken = new ArrayList<>();
  private final List<Integer> offered = new ArrayList<>();

  Choices(List<Integer> script) {
    this.script = script;
  }

  /** One of {@code options} possibilities, counted from 0. */
  int of(int options) {
    if (options == 1) {
      return 0;
    }
    var choice = taken.size() < script.size() ? script.get(taken.size()) : 0;
    taken.add(choice);
    offered.add(options);
    return choice;
  }

  boolean yes() {
    return of(2) == 0;
  }

  boolean wereMade() {
    return !taken.isEmpty();
  }

  List<Integer> taken() {
    return List.copyOf(taken);
  }

  /** The script that comes next when all are tried in turn; null after the last. */
  List<Integer> next() {
    for (var last = taken.size() - 1; last >= 0; last--) {
      if (taken.get(last) + 1 < offered.get(last)) {
        var next = new ArrayList<>(taken.subList(0, last));
        next.add(taken.get(last) + 1);
        return next;
      }
    }
    return null;
  }
}
