package org.onevisit.path;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * Goes once more through places that are known, with everything that can have been measured by
 * then; the moves between them are not played again.
 */
final class Measurement {

  private record Measured(Place place, Object value) {}

  /** How a place has first been come to with something measured; null at the start. */
  private record Way(Measured from, Move move) {}

  private final Meter meter;
  private final Map<Measured, Way> ways = new HashMap<>();
  private final Deque<Measured> open = new ArrayDeque<>();
  private final Map<String, Trouble> troubles = new LinkedHashMap<>();

  Measurement(Meter meter) {
    this.meter = meter;
  }

  List<Trouble> of(Element process, Place start) {
    reach(new Measured(start, meter.begin()), new Way(null, null));
    while (!open.isEmpty()) {
      var from = open.removeFirst();
      var later = from.place.awaited.isEmpty() ? from.value : later(from);
      for (var move : from.place.moves) {
        var way = new Way(from, move);
        var value = walk(way, move.begins() ? later : from.value);
        reach(new Measured(move.to(), value), way);
      }
      if (ways.size() > Explorer.MOST_SITUATIONS) {
        return List.of(Verdict.tooMany(process));
      }
    }
    return List.copyOf(troubles.values());
  }

  private Object later(Measured from) {
    return meter.happens(from.place.awaited, from.value);
  }

  private void reach(Measured measured, Way way) {
    if (ways.putIfAbsent(measured, way) == null) {
      open.addLast(measured);
    }
  }

  private Object walk(Way way, Object before) {
    var value = before;
    var steps = way.move.trail().steps();
    for (var i = 0; i < steps.size(); i++) {
      if (steps.get(i).enters()) {
        var taken = i + 1;
        value =
            meter.enters(
                steps.get(i).element(),
                value,
                (subject, element, sentence) ->
                    add(new Complaint(subject, element, sentence, taken), way));
      }
    }
    return value;
  }

  private void add(Complaint complaint, Way last) {
    troubles.computeIfAbsent(
        complaint.subject() + complaint.element().index,
        key -> complaint.on(trail(last, complaint.steps())));
  }

  private Trail trail(Way last, int steps) {
    var path = new LinkedList<Move>();
    for (var way = last; way.move != null; way = ways.get(way.from)) {
      path.addFirst(way.move);
    }
    return Trail.along(path, steps);
  }
}
