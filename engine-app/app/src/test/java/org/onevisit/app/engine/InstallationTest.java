package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onevisit.app.Visitor;

class InstallationTest {

  @TempDir Path data;

  @Test
  void keepsEveryAcknowledgedCaseWhenThePowerFailsAndSetsNothingUpTwice() throws Exception {
    String before;
    try (var installation = new Installation(data, "demo")) {
      startCase(installation.visitor());
      before = contents(installation.visitor());
      installation.kill();
    }
    try (var installation = new Installation(data, "demo")) {
      assertThat(contents(installation.visitor())).isEqualTo(before);
    }
    try (var installation = new Installation(data, "plain")) {
      assertThat(installation.isRunning()).isFalse();
      assertThat(installation.log()).contains("The database holds demo users");
    }
  }

  @Test
  void withoutDemoHasOneAdministratorWithARandomPassword() throws Exception {
    try (var installation = new Installation(data, "plain")) {
      var demoPassword = installation.visitor().signIn("admin");

      assertThat(demoPassword.headers().firstValue("Location")).get().asString().endsWith("?error");
      assertThat(installation.log()).containsOnlyOnce("Created user 'admin' with password");
    }
  }

  private static void startCase(Visitor visitor) {
    var started =
        visitor.send(
            visitor
                .request("/engine-rest/process-definition/key/trial/start", Visitor.basic("admin"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"variables\":{\"due\":{\"value\":null}}}")));
    assertThat(started.statusCode()).isEqualTo(200);
  }

  private static String contents(Visitor visitor) {
    return Stream.of("process-instance", "deployment", "user", "authorization", "filter")
        .map(things -> visitor.get("/engine-rest/" + things + "/count", Visitor.basic("admin")))
        .map(answer -> answer.body())
        .toList()
        .toString();
  }
}
