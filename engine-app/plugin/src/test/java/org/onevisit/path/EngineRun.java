package org.onevisit.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngineException;

/** Drives one model through a real engine on every choice there is, one case after the other. */
final class EngineRun {

  /** What the engine shows. */
  record Shown(Set<String> wrongs, Set<String> passed) {}

  private record Step(int move, List<Integer> choices) {}

  /** A state of the engine, and what has still to be tried there. */
  private static final class State {
    final List<Step> path;
    final int moves;
    final boolean hasEnded;
    final Set<State> before = new HashSet<>();
    int move;
    List<Integer> script = List.of();

    State(List<Step> path, int moves, boolean hasEnded) {
      this.path = path;
      this.moves = moves;
      this.hasEnded = hasEnded;
    }

    boolean isTried() {
      return move >= moves;
    }

    void tried(Choices choices) {
      var next = choices.next();
      script = next == null ? List.of() : next;
      move += next == null ? 1 : 0;
    }
  }

  private static final int MOST_ALIKE = 6;

  private final ChoosingEngine engine;
  private final int most;
  private final Map<String, State> states = new HashMap<>();
  private final Deque<State> open = new ArrayDeque<>();
  private final Set<String> wrongs = new TreeSet<>();
  private final State notBegun = new State(List.of(), 1, false);

  EngineRun(ChoosingEngine engine, int most) {
    this.engine = engine;
    this.most = most;
  }

  /** Runs every choice; null when there are more states than are worth it. */
  Shown run() {
    var here = notBegun;
    open.push(notBegun);
    while (here != null && !wrongs.contains(Exploration.UNBOUNDED)) {
      if (states.size() > most) {
        return null;
      }
      here = here.isTried() ? goBack() : tryNext(here);
    }
    if (wrongs.contains(Exploration.UNBOUNDED)) {
      return new Shown(Set.of(Exploration.UNBOUNDED), engine.passed());
    }
    if (wrongs.stream().noneMatch(Exploration.STOPS::contains) && !allCanEnd()) {
      wrongs.add(Exploration.ENDLESS);
    }
    return new Shown(wrongs, engine.passed());
  }

  /** To the last state where something is left to try; null when all is tried. */
  private State goBack() {
    open.removeIf(State::isTried);
    var state = open.peek();
    if (state != null && state != notBegun) {
      engine.start(new Choices(state.path.get(0).choices));
      for (var step : state.path.subList(1, state.path.size())) {
        engine.happen(step.move, new Choices(step.choices));
      }
    }
    return state;
  }

  private State tryNext(State from) {
    var choices = new Choices(from.script);
    var step = from.move;
    try {
      if (from == notBegun) {
        engine.start(choices);
      } else {
        engine.happen(step, choices);
      }
    } catch (ProcessEngineException e) {
      if (!e.getMessage().matches("(?s).*(No outgoing sequence flow|stuck).*")) {
        throw e;
      }
      wrongs.add(Exploration.NO_FLOW);
      from.tried(choices);
      return goBack();
    }
    from.tried(choices);
    return reach(from, new Step(step, choices.taken()));
  }

  private State reach(State from, Step step) {
    var shown = engine.look();
    if (shown.mostAlike() > MOST_ALIKE) {
      wrongs.add(Exploration.UNBOUNDED);
    }
    var state =
        states.computeIfAbsent(
            shown.key(),
            key -> {
              var path = new ArrayList<>(from.path);
              path.add(step);
              return new State(path, shown.moves().size(), shown.hasEnded());
            });
    if (state.before.isEmpty()) {
      open.push(state);
      if (state.moves == 0 && !state.hasEnded) {
        wrongs.add(Exploration.DEADLOCK);
      }
    }
    state.before.add(from);
    return state;
  }

  private boolean allCanEnd() {
    var hopeful = new HashSet<State>();
    var queue = new ArrayDeque<State>();
    states.values().stream().filter(state -> state.hasEnded).forEach(queue::add);
    while (!queue.isEmpty()) {
      var state = queue.pop();
      if (hopeful.add(state)) {
        queue.addAll(state.before);
      }
    }
    return hopeful.containsAll(states.values());
  }
}
