package org.onevisit.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
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

  /** Whether flows lead to a step from where its scope begins, or from an event in it. */
  static boolean isReachable(Element step) {
    var open = new ArrayDeque<Element>();
    step.scope.parts.stream().filter(Dead::begins).forEach(open::add);
    var seen = new HashSet<Element>();
    while (!open.isEmpty()) {
      var element = open.pop();
      if (seen.add(element)) {
        element.out.forEach(flow -> open.add(flow.to()));
      }
    }
    return seen.contains(step);
  }

  private static boolean begins(Element part) {
    return part == part.scope.start || part.trigger != Trigger.NONE && part.incoming == 0;
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
