package org.onevisit.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The steps of a diagram that no path passes. */
final class Dead {

  private Dead() {}

  static List<Element> steps(Element scope, Set<Element> passed) {
    var dead = new ArrayList<Element>();
    for (var part : scope.parts) {
      if (!passed.contains(part)) {
        dead.add(part);
      }
      dead.addAll(steps(part, passed));
    }
    return dead;
  }

  /** Of these, the ones that are not dead just because of another. */
  static List<Element> first(Element process, Set<Element> passed) {
    var dead = steps(process, passed);
    var first = dead.stream().filter(step -> !followsDead(step, dead)).toList();
    return first.isEmpty() && !dead.isEmpty() ? dead.subList(0, 1) : first;
  }

  private static boolean followsDead(Element step, List<Element> dead) {
    return dead.contains(step.scope)
        || dead.stream()
            .anyMatch(
                other ->
                    other.listeners.contains(step)
                        || other.linked == step
                        || other.out.stream().anyMatch(flow -> flow.to() == step));
  }
}
