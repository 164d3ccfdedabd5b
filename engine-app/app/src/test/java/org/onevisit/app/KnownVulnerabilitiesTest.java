package org.onevisit.app;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code .security/vex.cdx.json} says of each known hole holds for the class path. */
class KnownVulnerabilitiesTest {

  private static final Path VEX = Path.of("../../.security/vex.cdx.json");
  private static final Path PLUGIN_TESTS = Path.of("../plugin/src/test/java");
  private static final Path APP_TESTS = Path.of("src/test/java");
  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*?)(?:-[a-z-]+)?\\.jar");

  /** Versions of the jars on the class path by their names. */
  private static final Map<String, String> JARS =
      Arrays.stream(
              System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                  .split(File.pathSeparator))
          .map(jar -> JAR.matcher(new File(jar).getName()))
          .filter(jar -> jar.matches())
          .collect(toMap(jar -> jar.group(1), jar -> jar.group(2), (one, other) -> one));

  static Stream<JsonNode> known() throws IOException {
    var file = new ObjectMapper().readTree(VEX.toFile());
    return file.get("vulnerabilities").valueStream();
  }

  @ParameterizedTest
  @MethodSource("known")
  void everyKnownHoleIsPatchedGuardedOrOutOfReach(JsonNode hole) {
    switch (hole.at("/analysis/state").asText()) {
      case "resolved" ->
          assertThat(told(hole, "fixedIn"))
              .isNotEmpty()
              .allMatch(KnownVulnerabilitiesTest::isPatched);
      case "not_affected" -> {
        var absent = told(hole, "absent");
        var tests = told(hole, "test");
        assertThat(absent.size() + tests.size()).as("reasons that can be checked").isPositive();
        assertThat(JARS).doesNotContainKeys(absent.toArray(String[]::new));
        assertThat(tests).allMatch(KnownVulnerabilitiesTest::exists);
      }
      default -> throw new AssertionError(hole.get("id") + " is neither patched nor guarded");
    }
  }

  @ParameterizedTest
  @MethodSource("known")
  void everyPartThatIsNamedIsOnBoardInThatVersion(JsonNode hole) {
    for (var part : hole.get("affects")) {
      var name = part.get("ref").asText().replaceFirst(".*/", "").split("@");

      assertThat(JARS).containsEntry(name[0], name[1]);
    }
  }

  private static List<String> told(JsonNode hole, String what) {
    return hole.get("properties")
        .valueStream()
        .filter(property -> property.get("name").asText().equals("onevisit:" + what))
        .map(property -> property.get("value").asText())
        .toList();
  }

  private static boolean isPatched(String fixedIn) {
    var part = fixedIn.split(" ");
    return Arrays.compare(numbers(JARS.get(part[0])), numbers(part[1])) >= 0;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\."))
        .filter(part -> part.matches("\\d+"))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  private static boolean exists(String test) {
    var file = test.replace('.', '/') + ".java";
    return APP_TESTS.resolve(file).toFile().exists()
        || PLUGIN_TESTS.resolve(file).toFile().exists();
  }
}
