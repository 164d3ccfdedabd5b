package org.onevisit.path;

import java.util.ArrayList;
import java.util.List;

/** A situation that paths come to, and how the shortest of them comes there. */
final class Place {

  /** Null at the start. */
  final Place from;

  /** Which of the stimuli there; -1 when its transaction just goes on. */
  final int stimulus;

  final List<Integer> choices;

  /** How many moves it takes. */
  final int distance;

  final boolean isEnd;

  /** Where the case stands when its transaction is over; null while that goes on. */
  final Element restsAt;

  /** All places from which a move leads here. */
  final List<Place> before = new ArrayList<>();

  private Situation situation;

  private Place(Situation situation, Place from, int stimulus, List<Integer> choices) {
    this.situation = situation;
    this.from = from;
    this.stimulus = stimulus;
    this.choices = choices;
    this.distance = from == null ? 0 : from.distance + 1;
    this.isEnd = situation.hasEnded;
    var rests = situation.isAtRest() && !situation.hasEnded;
    this.restsAt = rests ? situation.leaves().get(0).at : null;
  }

  static Place start(Situation situation) {
    return new Place(situation, null, -1, List.of());
  }

  Place to(Situation next, int stimulus, List<Integer> choices) {
    return new Place(next, this, stimulus, choices);
  }

  Situation situation() {
    return situation;
  }

  /** What is left is how to come here: that can be walked again. */
  void isTried() {
    situation = null;
  }
}
