package org.onevisit.path;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onevisit.path.Token.Phase;

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
  private final Verdict verdict = new Verdict();
  private final Place start;

  private Explorer(Diagrams diagrams, Element process, Watch watch, int most) {
    this.diagrams = diagrams;
    this.most = most;
    this.process = process;
    this.watch = watch;
    this.start = reach(new Place(Situation.before(process, watch)));
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
        : new Exploration(obstacles, Set.of(), 0, process, null);
  }

  private Exploration explore() {
    while (!open.isEmpty() && !verdict.isHopeless()) {
      var place = open.removeFirst();
      verdict.look(place);
      var moves = place.situation().moves();
      for (var move = 0; move < moves; move++) {
        tryAll(place, place.restsAt == null ? -1 : move);
      }
      place.isTried();
      if (places.size() > most) {
        verdict.isTooMuch(process);
      }
    }
    return verdict.sum(process, passed, places.values(), start);
  }

  private void tryAll(Place from, int stimulus) {
    for (List<Integer> script = List.of(); script != null; ) {
      var choices = new Choices(script);
      play(from, stimulus, choices);
      script = choices.next();
    }
  }

  private void play(Place from, int which, Choices choices) {
    var game = new Game(from.situation().copy(), choices, diagrams, watch);
    var stimulus = which < 0 ? null : game.now.stimuli().get(which);
    var begins = stimulus != null && stimulus.token().phase == Phase.ACTIVE;
    game.play(stimulus);
    passed.addAll(game.trail.elements());
    var move = new Move(from, reach(new Place(game.now)), begins, game.trail);
    from.moves.add(move);
    move.to().isReachedBy(move);
    game.complaints().forEach(complaint -> verdict.add(complaint, move));
  }

  /** The place itself, or the one known that is the same. */
  private Place reach(Place place) {
    var known = places.putIfAbsent(place.situation().key(), place);
    if (known == null) {
      open.addLast(place);
    }
    return known == null ? place : known;
  }
}
