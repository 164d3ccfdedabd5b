package org.onevisit.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onevisit.path.Token.Phase;

/** Gathers what paths do wrong; of one wrong at one element, the shortest path. */
final class Verdict {

  /** More tokens of a kind at one element mean that they become more and more. */
  private static final int MOST_ALIKE = 6;

  private static final Set<String> HOPELESS = Set.of(Exploration.UNBOUNDED, Exploration.UNEXPLORED);

  private final Map<String, Trouble> troubles = new LinkedHashMap<>();

  boolean isHopeless() {
    return troubles.values().stream().anyMatch(trouble -> HOPELESS.contains(trouble.subject()));
  }

  /** Whether paths end too early: what would come after that is no trouble of its own. */
  private boolean isStopped() {
    return troubles.values().stream().anyMatch(t -> Exploration.STOPS.contains(t.subject()));
  }

  void add(Complaint complaint, Move last) {
    troubles.computeIfAbsent(
        complaint.subject() + " " + complaint.element().index,
        key -> complaint.on(Place.trail(last, complaint.steps())));
  }

  void look(Place place) {
    var situation = place.situation();
    if (situation.stuck != null) {
      add(situation.stuck, place.first);
    } else if (situation.isDeadlock()) {
      add(deadlock(situation), place.first);
    }
    crowded(situation)
        .ifPresent(
            at ->
                add(
                    new Complaint(
                        Exploration.UNBOUNDED, at, "more and more tokens come to %s".formatted(at)),
                    place.first));
  }

  private static Optional<Element> crowded(Situation situation) {
    var alike = new HashMap<Object, Integer>();
    return situation.tokens().stream()
        .filter(token -> token.phase != Phase.JOINING)
        .filter(token -> alike.merge(List.of(token.parent, token.at), 1, Integer::sum) > MOST_ALIKE)
        .map(token -> token.at)
        .findFirst();
  }

  void isTooMuch(Element process) {
    troubles.put("", tooMany(process));
  }

  static Trouble tooMany(Element process) {
    var sentence =
        "'%s' has more than %d situations".formatted(process.id(), Explorer.MOST_SITUATIONS);
    return new Trouble(Exploration.UNEXPLORED, process, sentence, "");
  }

  Exploration sum(Element process, Set<Element> passed, Collection<Place> places, Place start) {
    var dead = new TreeSet<String>();
    if (!isHopeless()) {
      endless(places);
      Dead.steps(process, passed).forEach(step -> dead.add(step.id()));
      Dead.first(process, passed).stream()
          .filter(step -> !isStopped() || !Dead.isReachable(step))
          .forEach(
              step ->
                  troubles.put(
                      Exploration.DEAD + step.index,
                      new Trouble(Exploration.DEAD, step, "no path comes to " + step, "")));
    }
    return new Exploration(List.copyOf(troubles.values()), dead, places.size(), process, start);
  }

  private static Complaint deadlock(Situation situation) {
    var waiting = situation.leaves();
    var first =
        waiting.stream()
            .filter(t -> t.phase == Phase.JOINING)
            .findFirst()
            .orElse(waiting.get(0))
            .at;
    var come = waiting.stream().filter(token -> token.at == first).count();
    return new Complaint(
        Exploration.DEADLOCK,
        first,
        "%s waits for ever: %d of %d tokens come".formatted(first, come, first.incoming));
  }

  /** Places from which no path leads to an end, where nothing worse has been found. */
  private void endless(Collection<Place> places) {
    if (isStopped()) {
      return;
    }
    var before = new HashMap<Place, List<Place>>();
    places.stream()
        .flatMap(place -> place.moves.stream())
        .forEach(m -> before.computeIfAbsent(m.to(), to -> new ArrayList<>()).add(m.from()));
    var hopeful = new HashSet<Place>();
    var open = new ArrayDeque<Place>();
    places.stream().filter(place -> place.isEnd).forEach(open::add);
    while (!open.isEmpty()) {
      var place = open.pop();
      if (hopeful.add(place)) {
        open.addAll(before.getOrDefault(place, List.of()));
      }
    }
    places.stream()
        .filter(place -> place.restsAt != null && !hopeful.contains(place))
        .min((a, b) -> Integer.compare(a.distance, b.distance))
        .ifPresent(
            place -> {
              var sentence = "from %s no path leads to an end".formatted(place.restsAt);
              add(new Complaint(Exploration.ENDLESS, place.restsAt, sentence), place.first);
            });
  }
}
