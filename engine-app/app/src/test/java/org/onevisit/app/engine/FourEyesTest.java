package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onevisit.app.Visitor;
import org.onevisit.app.designer.Modeler;

/** An installation where nobody changes a permit alone. */
class FourEyesTest {

  private static final String STALL = "market-stall";
  private static final Path PLUGIN = Path.of("../plugin/src/test/resources/permits/market-stall");
  private static final Path ROOT = Path.of("../..");

  @TempDir Path data;

  private Visitor visitor;

  @Test
  void holdsAPermitUntilASecondPersonReleasesIt() throws Exception {
    try (var app = new Installation(data, "demo", "--onevisit.release.four-eyes=true")) {
      visitor = app.visitor();
      discards();
      holdsAndReleases();
    }
  }

  private void holdsAndReleases() throws IOException {
    var files = files();
    var model = files.remove(STALL + ".bpmn");
    var held = Modeler.deploys(visitor, "designer", STALL + ".bpmn", model, files);
    String id = JsonPath.read(held.body(), "$.id");

    assertThat(held.statusCode()).isEqualTo(200);
    assertThat(portal()).contains("nurse-registration").doesNotContain(STALL);
    assertThat(state(id)).isEqualTo("HELD");

    var own = release("designer", id);
    assertThat(own.statusCode()).isEqualTo(403);
    assertThat(own.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(own.body()).contains("PERMIT-09003", "Somebody else who may deploy releases it.");
    assertThat(release("health1", id).statusCode()).isEqualTo(403);
    assertThat(portal()).doesNotContain(STALL);

    visitor.signIn("admin");
    assertThat(visitor.submit("/designer/releases", "/designer/releases/" + id, "").statusCode())
        .isEqualTo(302);
    assertThat(state(id)).isEqualTo("RELEASED");
    assertThat(portal()).contains(STALL);
    assertThat(clerkKnowsIt()).isEqualTo(200);
    assertThat(release("admin", id).statusCode()).isEqualTo(409);
    assertThat(release("admin", "nothing").statusCode()).isEqualTo(404);
  }

  private void discards() throws IOException {
    var files = files();
    var model = files.remove(STALL + ".bpmn");
    var first = held(model, files);
    assertThat(discard("health1", first, "{\"reasons\":\"no\"}").statusCode()).isEqualTo(403);
    assertThat(discard("designer", first, "{}").statusCode()).isEqualTo(400);
    assertThat(discard("designer", "nothing", "{\"reasons\":\"no\"}").statusCode()).isEqualTo(404);
    assertThat(discard("designer", first, "{\"reasons\":\"too early\"}").statusCode())
        .isEqualTo(204);
    assertThat(state(first)).isEqualTo("DISCARDED");
    assertThat(release("admin", first).statusCode()).isEqualTo(409);

    var second = held(model, files);
    visitor.signIn("admin");
    visitor.submit(
        "/designer/releases", "/designer/releases/" + second + "/discard", "reasons=%3Cb%3Eshort");
    assertThat(state(second)).isEqualTo("DISCARDED");
    assertThat(visitor.get("/designer/releases").body()).contains("&lt;b&gt;short");
  }

  private String held(byte[] model, Map<String, byte[]> files) {
    var held = Modeler.deploys(visitor, "designer", STALL + ".bpmn", model, files);
    return JsonPath.read(held.body(), "$.id");
  }

  private HttpResponse<String> discard(String user, String id, String reasons) {
    return visitor.send(
        visitor
            .request("/api/v1/releases/" + id + "/discard", Visitor.basic(user))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(reasons)));
  }

  private HttpResponse<String> release(String user, String id) {
    return visitor.post("/api/v1/releases/" + id + "/release", "", Visitor.basic(user));
  }

  private String portal() {
    return visitor.get("/").body();
  }

  private int clerkKnowsIt() {
    return visitor
        .get("/engine-rest/process-definition/key/" + STALL, Visitor.basic("health1"))
        .statusCode();
  }

  private String state(String id) {
    var listed = visitor.get("/api/v1/releases", Visitor.basic("designer")).body();
    return JsonPath.<List<String>>read(listed, "$[?(@.id == '" + id + "')].state").get(0);
  }

  /** The permit and the pieces it calls. */
  private static Map<String, byte[]> files() throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (var folder : List.of(PLUGIN, ROOT.resolve("processes/shared"), ROOT.resolve("forms"))) {
      try (var paths = Files.list(folder)) {
        for (var path : paths.toList()) {
          files.put(path.getFileName().toString(), Files.readAllBytes(path));
        }
      }
    }
    return files;
  }
}
