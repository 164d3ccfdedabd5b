package org.onevisit.path;

import java.util.ArrayList;
import java.util.List;

/** A situation that paths come to, and how the shortest of them comes there. */
final class Place {

  final Situation situation;

  /** Null at the start. */
  final Place from;

  /** Which of the stimuli there; -1 when its transaction just goes on. */
  final int stimulus;

  final List<Integer> choices;

  /** How many moves it takes. */
  final int distance;

  /** All places from which a move leads here. */
  final List<Place> before = new ArrayList<>();

  private Place(Situation situation, Place from, int stimulus, List<Integer> choices) {
    this.situation = situation;
    this.from = from;
    this.stimulus = stimulus;
    this.choices = choices;
    this.distance = from == null ? 0 : from.distance + 1;
  }

  static Place start(Situation situation) {
    return new Place(situation, null, -1, List.of());
  }

  Place to(Situation next, int stimulus, List<Integer> choices) {
    return new Place(next, this, stimulus, choices);
  }

  boolean isDeadlock() {
    return situation.isAtRest() && situation.isOpen() && situation.stimuli().isEmpty();
  }

  /** How many moves there are to try, each with its choices. */
  int moves() {
    if (!situation.isOpen()) {
      return 0;
    }
    return situation.isAtRest() ? situation.stimuli().size() : 1;
  }
}
