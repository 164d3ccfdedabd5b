package org.onevisit.app.engine;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.onevisit.app.Neighbour;
import org.onevisit.app.OneVisitApplication;
import org.onevisit.app.Visitor;

/** The application in a process of its own, on a database file, as it is installed. */
class Installation implements AutoCloseable {

  /** What an installation outside the demo must be told before it starts. */
  static final String[] SAFE = {
    "server.forward-headers-strategy=native", "onevisit.licence.public-url=https://onevisit.example"
  };

  private final int port;
  private final Process process;
  private final Path log;
  private final Visitor visitor;

  Installation(Path data, String profile, String... settings) throws IOException {
    port = freePort();
    log = Files.createTempFile(data, "onevisit", ".log");
    visitor = new Visitor(port);
    process =
        new ProcessBuilder(command(data, profile, port, settings))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> !process.isAlive() || isReady());
    } catch (ConditionTimeoutException e) {
      process.destroyForcibly(); // nobody else would: there is nothing yet to close
      throw e;
    }
  }

  /** Behind a proxy that people reach by TLS. */
  static Installation plain(Path data) throws IOException {
    var settings = Stream.of(SAFE).map(setting -> "--" + setting).toArray(String[]::new);
    return new Installation(data, "plain", settings);
  }

  private static List<String> command(Path data, String profile, int port, String... settings) {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var own =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            OneVisitApplication.class.getName(),
            "--spring.profiles.active=" + profile,
            "--onevisit.data-dir=" + data,
            "--onevisit.licence.passphrase=test",
            "--server.port=" + port);
    return Stream.concat(own.stream(), Stream.of(settings)).toList();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Somebody who comes through the proxy. */
  Neighbour neighbour() {
    return new Neighbour(port, "127.0.0.1");
  }

  Visitor anotherVisitor() {
    return new Visitor(port);
  }

  Visitor visitor() {
    return visitor;
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** As when the power fails. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(1, MINUTES);
  }

  private boolean isReady() {
    return visitor.answers("/actuator/health/readiness");
  }
}
