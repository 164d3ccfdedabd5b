package org.onevisit.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which variables are still read from where a token stands, before they are given a new value. What
 * nobody reads any more need not be remembered, and paths that differ in nothing else go on as one.
 */
final class Reading {

  private final Watch watch;
  private final List<Element> elements = new ArrayList<>();

  private Reading(Watch watch) {
    this.watch = watch;
  }

  /** All variables that are read in a process. */
  static Set<String> of(Element process, Watch watch) {
    if (process.read == null) {
      new Reading(watch).look(process);
    }
    return process.read;
  }

  private void look(Element process) {
    collect(process);
    for (var changes = true; changes; ) {
      changes = false;
      for (var i = elements.size() - 1; i >= 0; i--) {
        changes |= look(elements.get(i), process);
      }
    }
    process.read = new HashSet<>();
    elements.forEach(element -> process.read.addAll(element.readBefore));
    elements.forEach(element -> process.read.addAll(element.readAfter));
  }

  private void collect(Element scope) {
    for (var part : scope.parts) {
      part.readBefore = new HashSet<>();
      part.readAfter = new HashSet<>();
      elements.add(part);
      collect(part);
    }
  }

  /** Reckons once more what is read from here; whether that has become more. */
  private boolean look(Element element, Element process) {
    var after = new HashSet<String>();
    for (var flow : element.out) {
      after.addAll(flow.to().readBefore);
      after.addAll(flow.condition() == null ? Set.of() : flow.condition().reads());
    }
    if (element.linked != null) {
      after.addAll(element.linked.readBefore);
    }
    if (element.out.isEmpty() && element.scope != process) {
      after.addAll(element.scope.readAfter);
    }
    element.outputs.forEach(output -> after.addAll(output.reads()));
    after.removeIf(watch::isNamed);
    var before = new HashSet<>(after);
    before.removeAll(watch.changes(element));
    before.addAll(watch.reads(element));
    element.passedIn.forEach(in -> before.addAll(in.reads()));
    element.parts.forEach(part -> before.addAll(part.readBefore));
    for (var host = element; host != null; host = host.scope) {
      host.listeners.forEach(event -> before.addAll(event.readBefore));
    }
    before.removeIf(watch::isNamed);
    return element.readAfter.addAll(after) | element.readBefore.addAll(before);
  }

  /** Forgets in a situation what nobody reads any more. */
  static void prune(Situation situation) {
    for (var token : situation.tokens()) {
      if (token.facts != null) {
        prune(token);
      }
    }
    prune(situation.root);
  }

  private static void prune(Token process) {
    var read = new HashSet<String>();
    collect(process, read);
    process.facts.retain(read);
  }

  private static void collect(Token scope, Set<String> read) {
    for (var token : scope.within) {
      var isOver = token.phase == Token.Phase.JOINING;
      read.addAll(isOver ? token.at.readAfter : token.at.readBefore);
      if (token.phase == Token.Phase.AFTER || !token.within.isEmpty()) {
        read.addAll(token.at.readAfter);
      }
      if (token.at.kind != Kind.CALL || token.isBody) {
        collect(token, read);
      }
    }
  }
}
