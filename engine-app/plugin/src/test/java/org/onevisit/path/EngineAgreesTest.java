package org.onevisit.path;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/** What is said of a model on paper is what a real engine does with it, on every choice. */
class EngineAgreesTest {

  private static final int MODELS = Integer.getInteger("paths.models", 40);

  /** Each seed is always the same model. */
  private static final long FIRST_SEED = Long.getLong("paths.seed", 1);

  private static final int TOLD_EACH = 500;

  /** Larger models are looked at, but not run: there are smaller ones of every kind. */
  private static final int MOST_SITUATIONS = 60;

  /** So far a model is looked at that may turn out to make more and more tokens. */
  private static final int LOOKED_AT = 1_000;

  private static final int MOST_STATES = 100;

  private static final Set<String> COMPARED =
      Set.of(Exploration.DEADLOCK, Exploration.NO_FLOW, Exploration.ENDLESS, Exploration.UNBOUNDED);

  /** What {@link SketchWriter} writes of a step. */
  private static final Pattern STEP =
      Pattern.compile(
          "<(?!process|sequenceFlow|message|error|escalation|\\w*Definition)\\w+ id=\"(\\w+)\"");

  private static final List<String> KINDS =
      List.of("callActivity", "boundaryEvent", "triggeredByEvent", "multiInstance");

  private static final List<String> SHAPES = List.of("of blocks", "of blocks, astray", "tangled");

  private final Map<String, Integer> counted = new TreeMap<>();

  @Test
  void agreesOnEveryRandomModel() throws SQLException {
    try (var engine = new ChoosingEngine()) {
      var compared = 0;
      for (var seed = FIRST_SEED; compared < MODELS; seed++) {
        var model = RandomModel.of(seed);
        if (model != null && agrees(engine, model, seed)) {
          KINDS.stream().filter(model::contains).forEach(this::count);
          count(SHAPES.get((int) (seed % 3)));
          compared++;
          if (compared % TOLD_EACH == 0 || compared == MODELS) {
            System.out.printf("%d models agree, to seed %d: %s%n", compared, seed, counted);
          }
        }
      }
    }
    if (MODELS > 1) {
      assertThat(counted).containsKeys("sound", "[deadlock]", "[no-flow]");
      assertThat(counted).containsKeys(KINDS.toArray(String[]::new));
    }
  }

  /** Whatever goes wrong names the model, which {@code -Dpaths.seed} brings back. */
  private boolean agrees(ChoosingEngine engine, String model, long seed) throws SQLException {
    try {
      return compare(engine, model);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(
          "mvn test -P paths -Dpaths.models=1 -Dpaths.seed=%d%n%s".formatted(seed, model), e);
    }
  }

  private boolean compare(ChoosingEngine engine, String model) throws SQLException {
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
      assertThat(wrongs).isEqualTo(shown.wrongs());
      if (!wrongs.contains(Exploration.UNBOUNDED)) {
        assertThat(told.dead()).isEqualTo(dead(model, shown));
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

  /** The steps of the process, not of the piece, that the engine never came to. */
  private static Set<String> dead(String model, EngineRun.Shown shown) {
    var dead = new TreeSet<String>();
    var parts = model.substring(0, model.indexOf("</process>"));
    STEP.matcher(parts).results().forEach(step -> dead.add(step.group(1)));
    dead.removeAll(shown.passed());
    return dead;
  }

  private static Exploration explore(String model) {
    var file = Bpmn.readModelFromStream(new ByteArrayInputStream(model.getBytes(UTF_8)));
    Function<String, Optional<Process>> deployed =
        key -> Optional.ofNullable(file.getModelElementById(key));
    return Explorer.explore("random", new Diagrams(deployed), new NoWatch(), LOOKED_AT);
  }
}
