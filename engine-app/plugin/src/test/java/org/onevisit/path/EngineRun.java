package org.onevisit.path;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngineException;

/** Drives one model through a real engine on every choice there is, depth first. */
final class EngineRun {

  /** What the engine shows. */
  record Shown(Set<String> wrongs, Set<String> passed) {}

  private static final int MOST_ALIKE = 6;

  private final ChoosingEngine engine;
  private final int most;
  private final Set<String> ended = new HashSet<>();

  /** The states from which a state is reached, by key. */
  private final Map<String, Set<String>> before = new HashMap<>();

  private final Set<String> wrongs = new TreeSet<>();

  EngineRun(ChoosingEngine engine, int most) {
    this.engine = engine;
    this.most = most;
  }

  /** Runs every choice; null when there are more states than are worth it. */
  Shown run() throws SQLException {
    for (List<Integer> script = List.of(); script != null; ) {
      var choices = new Choices(script);
      go("", () -> engine.start(choices));
      script = choices.next();
    }
    if (wrongs.contains(Exploration.UNBOUNDED)) {
      return new Shown(Set.of(Exploration.UNBOUNDED), engine.passed());
    }
    if (before.size() > most) {
      return null;
    }
    if (wrongs.stream().noneMatch(Exploration.STOPS::contains) && !allCanEnd()) {
      wrongs.add(Exploration.ENDLESS);
    }
    return new Shown(wrongs, engine.passed());
  }

  private void go(String from, Runnable step) throws SQLException {
    engine.andBack(
        () -> {
          try {
            step.run();
          } catch (ProcessEngineException e) {
            if (!e.getMessage().matches("(?s).*(No outgoing sequence flow|stuck).*")) {
              throw e;
            }
            wrongs.add(Exploration.NO_FLOW);
            return null;
          }
          reach(from);
          return null;
        });
  }

  private void reach(String from) throws SQLException {
    var state = engine.look();
    if (state.mostAlike() > MOST_ALIKE) {
      wrongs.add(Exploration.UNBOUNDED);
    }
    var isNew = !before.containsKey(state.key());
    before.computeIfAbsent(state.key(), key -> new HashSet<>()).add(from);
    if (!isNew || isEnough()) {
      return;
    }
    if (state.hasEnded()) {
      ended.add(state.key());
    } else if (state.moves().isEmpty()) {
      wrongs.add(Exploration.DEADLOCK);
    }
    for (var move : state.moves()) {
      for (List<Integer> script = List.of(); script != null && !isEnough(); ) {
        var choices = new Choices(script);
        go(state.key(), () -> engine.happen(move, choices));
        script = choices.next();
      }
    }
  }

  private boolean isEnough() {
    return wrongs.contains(Exploration.UNBOUNDED) || before.size() > most;
  }

  private boolean allCanEnd() {
    var hopeful = new HashSet<String>();
    var open = new ArrayDeque<>(ended);
    while (!open.isEmpty()) {
      var state = open.pop();
      if (hopeful.add(state)) {
        open.addAll(before.getOrDefault(state, Set.of()));
      }
    }
    return hopeful.containsAll(before.keySet());
  }
}
