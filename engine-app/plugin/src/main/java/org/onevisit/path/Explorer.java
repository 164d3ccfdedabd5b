package org.onevisit.path;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Comes to every situation a process can be in, on the shortest path. */
public final class Explorer {

  /** A model with more situations is refused. */
  public static final int MOST_SITUATIONS = 100_000;

  private final Diagrams diagrams;
  private final int most;
  private final Watch watch;
  private final Element process;
  private final Map<String, Place> places = new HashMap<>();
  private final Deque<Place> open = new ArrayDeque<>();
  private final Set<Element> passed = new HashSet<>();
  private final Verdict verdict;

  private Explorer(Diagrams diagrams, Element process, Watch watch, int most) {
    this.diagrams = diagrams;
    this.most = most;
    this.process = process;
    this.watch = watch;
    this.verdict = new Verdict(this::trail);
  }

  /** Follows all paths of a deployed process from its start to its ends. */
  public static Exploration explore(String key, Diagrams diagrams, Watch watch) {
    return explore(key, diagrams, watch, MOST_SITUATIONS);
  }

  static Exploration explore(String key, Diagrams diagrams, Watch watch, int most) {
    var process = diagrams.process(key).orElseThrow();
    var obstacles = Obstacles.of(process, diagrams);
    return obstacles.isEmpty()
        ? new Explorer(diagrams, process, watch, most).explore()
        : new Exploration(obstacles, Set.of(), 0);
  }

  private Exploration explore() {
    reach(Place.start(Situation.before(process, watch)));
    while (!open.isEmpty() && !verdict.isHopeless()) {
      var place = open.removeFirst();
      verdict.look(place);
      var moves = place.situation().moves();
      for (var move = 0; move < moves; move++) {
        tryAll(place, place.restsAt == null ? -1 : move);
      }
      place.isTried();
      if (places.size() > most) {
        verdict.tooMany(process);
      }
    }
    return verdict.sum(process, passed, places.values());
  }

  private void tryAll(Place from, int stimulus) {
    for (List<Integer> script = List.of(); script != null; ) {
      var game = play(from.situation().copy(), stimulus, script);
      passed.addAll(game.trail.elements());
      var to = from.to(game.now, stimulus, game.choices.taken());
      game.complaints().forEach(complaint -> verdict.add(complaint, to));
      reach(to);
      script = game.choices.next();
    }
  }

  private Game play(Situation situation, int stimulus, List<Integer> script) {
    var game = new Game(situation, new Choices(script), diagrams, watch);
    game.play(stimulus < 0 ? null : situation.stimuli().get(stimulus));
    return game;
  }

  private void reach(Place place) {
    var known = places.putIfAbsent(place.situation().key(), place);
    if (known == null) {
      open.addLast(place);
    }
    if (place.from != null) {
      (known == null ? place : known).before.add(place.from);
    }
  }

  /** Walks the path to a place once more, the last move only in part, and notes what it passes. */
  private Trail trail(Place last, int steps) {
    var path = new ArrayDeque<Place>();
    for (var place = last; place.from != null; place = place.from) {
      path.push(place);
    }
    var trail = new Trail();
    var situation = Situation.before(process, watch);
    for (var place : path) {
      var most = place == last ? steps : Integer.MAX_VALUE;
      trail.goesOn(play(situation, place.stimulus, place.choices).trail, most);
    }
    return trail;
  }
}
