package org.onevisit.app.malformed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onevisit.app.Visitor;

/** Sends broken input and tells what is wrong with the answers. */
final class Senders {

  /** The engine's interface names its kinds of failure so. */
  private static final String TYPE = "\"type\":\"\\w+\"";

  private static final Pattern INTERNALS =
      Pattern.compile(
          "\\b(org|com|java|javax|jakarta|sun|jdk)\\.[a-z0-9_]+\\.[A-Za-z]|Exception\\b|\\tat |\\bACT_[A-Z]{2}_|jdbc:|JsonReader");

  private static final Duration LONGEST =
      Duration.ofSeconds(Integer.getInteger("battery.seconds", 60));

  private final Visitor visitor;
  private final String trap;
  private final String task;
  private final Map<String, String[]> credentials = new HashMap<>();
  private final List<String> taken = new ArrayList<>();

  Senders(int port, String trap, String task) {
    this.visitor = new Visitor(port);
    this.trap = trap;
    this.task = task;
  }

  List<String> send(Door door, String broken, int round) {
    var content = broken.replace("{trap}", trap);
    var request =
        visitor
            .request(door.path().replace("{task}", task), "Content-Type", door.contentType())
            .timeout(LONGEST)
            .method(door.method(), BodyPublishers.ofByteArray(door.body(content).getBytes(UTF_8)));
    if (!door.user().equals("nobody")) {
      request.headers(credentials.computeIfAbsent(door.user(), Visitor::basic));
    }
    return problems(door, request).stream()
        .map(p -> "%d %s: %s for %s".formatted(round, door, p, shortened(content)))
        .toList();
  }

  private List<String> problems(Door door, HttpRequest.Builder request) {
    try {
      var answer = visitor.send(request);
      remember(door, answer);
      return problems(answer);
    } catch (UncheckedIOException unanswered) {
      return List.of("no answer within %s: %s".formatted(LONGEST, unanswered.getMessage()));
    }
  }

  /** What was broken so little that it was taken goes again. */
  void removeWhatWasTaken() {
    for (var path : taken) {
      visitor.send(visitor.request(path, Visitor.basic("admin")).DELETE());
    }
  }

  private void remember(Door door, HttpResponse<String> answer) {
    if (answer.statusCode() == 200 && door.file() != null) {
      taken.add(
          "/engine-rest/deployment/" + JsonPath.read(answer.body(), "$.id") + "?cascade=true");
    } else if (answer.statusCode() == 200 && door.path().contains("/filter/")) {
      taken.add("/engine-rest/filter/" + JsonPath.read(answer.body(), "$.id"));
    }
  }

  private static List<String> problems(HttpResponse<String> answer) {
    var problems = new ArrayList<String>();
    if (answer.statusCode() >= 500) {
      problems.add(answer.statusCode() + " " + shortened(answer.body()));
    }
    if (answer.statusCode() >= 400) {
      if (answer.body().isBlank()) {
        problems.add(answer.statusCode() + " without a word");
      }
      var internals = INTERNALS.matcher(answer.body().replaceAll(TYPE, ""));
      if (internals.find()) {
        problems.add("tells " + internals.group() + " in " + shortened(answer.body()));
      }
    }
    return problems;
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }
}
