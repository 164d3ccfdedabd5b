package org.onevisit.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands in a process and in those it calls that cannot be followed. */
final class Obstacles {

  private final Diagrams diagrams;
  private final Set<Element> seen = new LinkedHashSet<>();
  private final List<Trouble> found = new ArrayList<>();

  private Obstacles(Diagrams diagrams) {
    this.diagrams = diagrams;
  }

  static List<Trouble> of(Element process, Diagrams diagrams) {
    var obstacles = new Obstacles(diagrams);
    obstacles.search(process, List.of(process));
    return obstacles.found;
  }

  private void search(Element scope, List<Element> callers) {
    if (scope.start == null) {
      add(scope, "it has no start event");
    }
    for (var part : scope.parts) {
      if (part.obstacle != null) {
        add(part, part.obstacle);
      } else if (part.kind == Kind.CALL) {
        diagrams.process(part.called).ifPresent(called -> enter(part, called, callers));
      } else if (part.kind == Kind.SUB_PROCESS) {
        search(part, callers);
      }
    }
  }

  private void enter(Element call, Element called, List<Element> callers) {
    if (callers.contains(called)) {
      add(call, "it leads back into '%s'; draw a loop instead".formatted(called.id()));
    } else if (seen.add(called)) {
      var chain = new ArrayList<>(callers);
      chain.add(called);
      search(called, chain);
    }
  }

  private void add(Element element, String why) {
    var sentence = "%s cannot be followed: %s".formatted(element, why);
    found.add(new Trouble(Exploration.UNEXPLORED, element, sentence, ""));
  }
}
