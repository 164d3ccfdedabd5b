package org.onevisit.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which variables of a process are still read from where a token stands, before they are given a
 * new value; what is returned to who has called the process is read at its end. What nobody reads
 * any more need not be remembered, and paths that differ in nothing else go on as one.
 */
final class Reading {

  private final Element process;
  private final Set<String> returned;
  private final Watch watch;
  private final List<Element> elements = new ArrayList<>();
  private final Map<Element, Set<String>> before = new HashMap<>();
  private final Map<Element, Set<String>> after = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  private Reading(Element process, Set<String> returned, Watch watch) {
    this.process = process;
    this.returned = returned;
    this.watch = watch;
    collect(process);
    for (var changes = true; changes; ) {
      changes = false;
      for (var i = elements.size() - 1; i >= 0; i--) {
        changes |= look(elements.get(i));
      }
    }
    before.values().forEach(all::addAll);
    after.values().forEach(all::addAll);
    all.addAll(returned);
  }

  /** What is read in a process, and in the end of it by who has called it. */
  static Reading of(Element process, Set<String> returned, Watch watch) {
    return process.readings.computeIfAbsent(
        Set.copyOf(returned), key -> new Reading(process, key, watch));
  }

  /** All variables that are read. */
  Set<String> all() {
    return all;
  }

  private void collect(Element scope) {
    for (var part : scope.parts) {
      before.put(part, new HashSet<>());
      after.put(part, new HashSet<>());
      elements.add(part);
      collect(part);
    }
  }

  /** Reckons once more what is read from here; whether that has become more. */
  private boolean look(Element element) {
    var onLeaving = readOnLeaving(element);
    var onEntering = new HashSet<>(element.isScope() ? readWithin(element) : onLeaving);
    onEntering.removeAll(watch.changes(element));
    element.passedOut.forEach(out -> onEntering.remove(out.variable()));
    if (element.repeat.isMany()) {
      onEntering.addAll(onLeaving); // perhaps it is done for nobody
    }
    onEntering.addAll(watch.reads(element));
    element.passedIn.forEach(in -> onEntering.addAll(in.reads()));
    for (var host = element; host != null; host = host.scope) {
      host.listeners.forEach(event -> onEntering.addAll(before.get(event)));
    }
    onEntering.removeIf(watch::isNamed);
    return after.get(element).addAll(onLeaving) | before.get(element).addAll(onEntering);
  }

  private Set<String> readWithin(Element scope) {
    return scope.start == null ? Set.of() : before.get(scope.start);
  }

  private Set<String> readOnLeaving(Element element) {
    var read = new HashSet<String>();
    for (var flow : element.out) {
      read.addAll(before.get(flow.to()));
      read.addAll(flow.condition() == null ? Set.of() : flow.condition().reads());
    }
    if (element.linked != null) {
      read.addAll(before.get(element.linked));
    }
    if (element.out.isEmpty() && element.scope != process) {
      read.addAll(after.get(element.scope));
    } else if (element.out.isEmpty()) {
      read.addAll(returned);
    }
    if (element.kind == Kind.THROW_ERROR) {
      read.addAll(returned);
    }
    element.outputs.forEach(output -> read.addAll(output.reads()));
    read.removeIf(watch::isNamed);
    return read;
  }

  /** Forgets in a situation what nobody reads any more. */
  static void prune(Situation situation) {
    for (var token : situation.tokens()) {
      if (token.facts != null) {
        token.facts.forgetUnread(token);
      }
    }
    situation.root.facts.forgetUnread(situation.root);
  }

  /** What the tokens within a process still read. */
  Set<String> from(Token called) {
    var read = new HashSet<String>();
    called.at.listeners.forEach(event -> read.addAll(before.get(event)));
    collect(called, read);
    return read;
  }

  private void collect(Token scope, Set<String> read) {
    for (var token : scope.within) {
      var isOver = token.phase == Token.Phase.JOINING || token.phase == Token.Phase.AFTER;
      read.addAll((isOver ? after : before).get(token.at));
      if (token.at.kind != Kind.CALL || token.isBody) {
        collect(token, read);
      }
    }
  }
}
