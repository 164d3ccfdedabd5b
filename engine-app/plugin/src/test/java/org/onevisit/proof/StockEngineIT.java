package org.onevisit.proof;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar, dropped beside a stock engine in a virtual machine of its own. */
class StockEngineIT {

  private static final Pattern STOCK =
      Pattern.compile(
          ".*/(org/camunda|org/mybatis|org/springframework|joda-time|com/fasterxml/uuid"
              + "|com/h2database|org/slf4j)/.*(?<!assert-[0-9.]{1,9})\\.jar");

  @Test
  void runsAPermitFromTheOneJar(@TempDir Path folder) throws IOException, InterruptedException {
    var seen = run(folder);

    assertThat(seen)
        .containsEntry("task.owner", "health330106")
        .containsEntry("case", "CLOSED")
        .containsEntry("licence", "VALID")
        .containsEntry("promises", "[VERIFIED]")
        .containsEntry("migration", "V1__case_register.sql");
    assertThat(Instant.parse(seen.getProperty("task.due")))
        .isEqualTo(Instant.parse(seen.getProperty("clock.due")).minusSeconds(1));
    assertThat(seen.getProperty("plugin")).endsWith("-all.jar");
    assertThat(seen)
        .containsEntry("org.flywaydb.core.Flyway", "false")
        .containsEntry("org.jdbi.v3.core.Jdbi", "false")
        .containsEntry("com.google.gson.Gson", "false");
  }

  private static Properties run(Path folder) throws IOException, InterruptedException {
    var log = folder.resolve("log").toFile();
    var seen = folder.resolve("seen.properties");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var program =
        new ProcessBuilder(java, "-cp", classPath(), StockEngine.class.getName(), seen.toString())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    assertThat(program.waitFor(5, TimeUnit.MINUTES)).as("ended in time").isTrue();
    assertThat(program.exitValue()).as(Files.readString(log.toPath())).isZero();
    var properties = new Properties();
    try (var file = Files.newBufferedReader(seen)) {
      properties.load(file);
    }
    return properties;
  }

  private static String classPath() {
    var ours = Stream.of(System.getProperty("onevisit.jar"), "target/test-classes");
    var stock =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> STOCK.matcher(entry.replace('\\', '/')).matches());
    return Stream.concat(ours, stock).collect(joining(File.pathSeparator));
  }
}
