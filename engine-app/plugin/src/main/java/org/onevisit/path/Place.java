package org.onevisit.path;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onevisit.path.Token.Phase;

/** A situation that paths come to, and how the shortest of them comes there. */
final class Place {

  /** The last move of the shortest path; null at the start. */
  Move first;

  /** How many moves it takes. */
  int distance;

  final boolean isEnd;

  /** Where the case stands when its transaction is over; null while that goes on. */
  final Element restsAt;

  /** Everything that is waited for when its transaction is over. */
  final Set<Element> awaited;

  final List<Move> moves = new ArrayList<>(4);

  private Situation situation;

  Place(Situation situation) {
    this.situation = situation;
    this.isEnd = situation.hasEnded;
    var rests = situation.isAtRest() && !situation.hasEnded;
    this.restsAt = rests ? situation.leaves().get(0).at : null;
    this.awaited = rests ? awaited(situation) : Set.of();
  }

  private static Set<Element> awaited(Situation situation) {
    return situation.stimuli().stream()
        .filter(stimulus -> stimulus.token().phase == Phase.ACTIVE)
        .map(Stimulus::awaited)
        .collect(Collectors.toSet());
  }

  Situation situation() {
    return situation;
  }

  /** What is left is how to come here. */
  void isTried() {
    situation = null;
  }

  /** Moves come here in the order of their length. */
  void isReachedBy(Move move) {
    if (first == null) {
      first = move;
      distance = move.from().distance + 1;
    }
  }

  /** The shortest path that ends with a move and so many of its steps. */
  static Trail trail(Move last, int steps) {
    var path = new LinkedList<Move>();
    for (var move = last; move != null; move = move.from().first) {
      path.addFirst(move);
    }
    return Trail.along(path, steps);
  }
}
