package org.onevisit.app.designer;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
class DeployFromModelerTest {

  @LocalServerPort int port;

  @Test
  void acceptsAGoodModelAndMakesNoNewVersionOfTheSame() {
    var first = deploys("remind-once", Piece.good("remind-once"));
    var again = deploys("remind-once", Piece.good("remind-once"));

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(JsonPath.<List<String>>read(first.body(), "$.deployedProcessDefinitions..key"))
        .containsExactly("remind-once");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(id(again)).isEqualTo(id(first));
    assertThat(versions("remind-once")).isEqualTo(1);
  }

  @Test
  void tellsEverythingThatIsWrongInTheFieldThatModelerShows() {
    var wrong = Piece.named("remind-wrong", "Task_Remind", Piece.property("permit.note", "x"));
    var refused = deploys("remind-wrong", wrong);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<String>read(refused.body(), "$.message").lines())
        .hasSize(2)
        .anyMatch(
            line -> line.contains("PERMIT-10101 known-properties: 'Task_Remind' has property"))
        .anyMatch(
            line -> line.contains("PERMIT-10104 act-is-known: 'Task_Remind' notifies of noth"));
    assertThat(JsonPath.<List<String>>read(refused.body(), "$..errors[*].mainElementId"))
        .containsOnly("Task_Remind");
    assertThat(versions("remind-wrong")).isZero();
  }

  @Test
  void tellsTheDesignerOfWarningsWhereDeploymentsAreListed() {
    var warned =
        Piece.named(
            "remind-warned",
            "Activity_0k3j2x1",
            Piece.property("permit.notice", "verificationReminder"));
    assertThat(deploys("remind-warned", warned).statusCode()).isEqualTo(200);

    var listed = new Visitor(port).get("/api/v1/releases", Visitor.basic("designer")).body();
    assertThat(
            JsonPath.<List<String>>read(listed, "$[?(@.name == 'remind-warned')].warnings").get(0))
        .contains("remind-warned.bpmn: PERMIT-10133 elements-are-named: Id 'Activity_0k3j2x1'");
    var designer = new Visitor(port);
    designer.signIn("designer");
    assertThat(designer.get("/designer/releases").body())
        .contains("PERMIT-10133 elements-are-named: Id &#39;Activity_0k3j2x1&#39;");
  }

  @Test
  void listsDeploymentsToThoseAloneWhoMayDeploy() {
    var clerk = new Visitor(port);
    assertThat(clerk.get("/api/v1/releases").statusCode()).isEqualTo(401);
    assertThat(clerk.get("/api/v1/releases", Visitor.basic("health1")).statusCode()).isEqualTo(403);
    clerk.signIn("health1");
    assertThat(clerk.get("/designer/releases").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> deploys(String key, byte[] model) {
    return Modeler.deploys(new Visitor(port), "designer", key + ".bpmn", model, Map.of());
  }

  private static String id(HttpResponse<String> deployed) {
    return JsonPath.read(deployed.body(), "$.id");
  }

  private int versions(String key) {
    var found = "/engine-rest/process-definition/count?key=" + key;
    return JsonPath.read(new Visitor(port).get(found, Visitor.basic("designer")).body(), "$.count");
  }
}
