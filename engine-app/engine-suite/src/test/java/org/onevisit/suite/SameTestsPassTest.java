package org.onevisit.suite;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Every test of the engine that passes without the plugin passes with it, but for those in {@code
 * differences.txt}, each under the reason why.
 */
public class SameTestsPassTest {

  private static final Path LIST = Path.of("differences.txt");

  private static Set<String> bare;
  private static Set<String> withPlugin;
  private static Set<String> listed;

  @BeforeClass
  public static void readWhatBothRunsSaid() throws IOException {
    bare = Outcomes.passed(Path.of("target", "bare"));
    withPlugin = Outcomes.passed(Path.of("target", "with-plugin"));
    try (var lines = Files.lines(LIST)) {
      listed =
          lines
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(toCollection(TreeSet::new));
    }
    Files.write(Path.of("target", "not-with-plugin.txt"), lost());
  }

  @Test
  public void bothRunsHappened() {
    assertThat(bare.size()).isGreaterThan(1000);
    assertThat(withPlugin.size()).isGreaterThan(1000);
  }

  @Test
  public void noOtherTestFailsWithThePlugin() {
    var unlisted = lost();
    unlisted.removeAll(listed);
    assertThat(unlisted).isEmpty();
  }

  @Test
  public void everyListedTestStillDiffers() {
    var stale = new TreeSet<>(listed);
    stale.removeAll(lost());
    assertThat(stale).isEmpty();
  }

  private static Set<String> lost() {
    var lost = new TreeSet<>(bare);
    lost.removeAll(withPlugin);
    return lost;
  }
}
