package org.onevisit.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/** What is said of a model on paper is what a real engine does with it, on every choice. */
class EngineAgreesTest {

  private static final int MODELS = Integer.getInteger("paths.models", 100);

  /** Larger models are looked at, but not run: there are smaller ones of every kind. */
  private static final int MOST_SITUATIONS = 60;

  private static final int MOST_STATES = 100;

  private static final Set<String> COMPARED =
      Set.of(Exploration.DEADLOCK, Exploration.NO_FLOW, Exploration.ENDLESS, Exploration.UNBOUNDED);

  private final Map<String, Integer> counted = new TreeMap<>();

  @Test
  void agreesOnEveryRandomModel() throws SQLException {
    try (var engine = new ChoosingEngine()) {
      var compared = 0;
      for (long seed = 1; compared < MODELS; seed++) {
        var model = RandomModel.of(seed);
        if (model != null && compare(engine, model, seed)) {
          compared++;
        }
      }
    }
    assertThat(counted).containsKeys("sound", "[deadlock]", "[no-flow]", "[unbounded]");
  }

  private boolean compare(ChoosingEngine engine, String model, long seed) throws SQLException {
    var told = explore(model);
    if (told.situations() > MOST_SITUATIONS && told.of(Exploration.UNBOUNDED).isEmpty()) {
      count("too many situations");
      return false;
    }
    try {
      var shown = engine.with(model, () -> new EngineRun(engine, MOST_STATES).run());
      if (shown == null) {
        count("too many states");
        return false;
      }
      var wrongs = wrongs(told);
      assertThat(wrongs).as("model of seed %d: %s", seed, model).isEqualTo(shown.wrongs());
      if (!wrongs.contains(Exploration.UNBOUNDED)) {
        assertThat(told.dead()).as("seed %d: %s", seed, model).isEqualTo(dead(model, shown));
      }
      count(wrongs.isEmpty() && told.dead().isEmpty() ? "sound" : wrongs.toString());
      return true;
    } catch (ParseException e) {
      count("refused by the parser");
      return false;
    }
  }

  private void count(String what) {
    counted.merge(what, 1, Integer::sum);
  }

  private static Set<String> wrongs(Exploration told) {
    return told.of(Exploration.UNBOUNDED).isEmpty()
        ? told.troubles().stream()
            .map(Trouble::subject)
            .filter(COMPARED::contains)
            .collect(Collectors.toCollection(TreeSet::new))
        : Set.of(Exploration.UNBOUNDED);
  }

  private static Set<String> dead(String model, EngineRun.Shown shown) {
    var nodes =
        read(model)
            .getModelInstance()
            .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.FlowNode.class)
            .stream()
            .map(node -> node.getId())
            .collect(Collectors.toCollection(TreeSet::new));
    nodes.removeAll(shown.passed());
    return nodes;
  }

  private static Exploration explore(String model) {
    var process = read(model);
    return Explorer.explore("random", new Diagrams(key -> Optional.of(process)), new NoWatch());
  }

  private static Process read(String model) {
    var stream = new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8));
    return Bpmn.readModelFromStream(stream).getModelElementById("random");
  }
}
