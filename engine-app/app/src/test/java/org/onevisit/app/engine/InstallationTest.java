package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onevisit.app.Visitor;

class InstallationTest {

  @TempDir Path data;

  @Test
  void keepsItsCasesWhenThePowerFailsAndSetsNothingUpTwice() throws Exception {
    String before;
    try (var installation = new Installation(data, "demo")) {
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

  private static String contents(Visitor visitor) {
    return Stream.of(
            "history/process-instance/count?rootProcessInstances=true",
            "deployment/count",
            "user/count",
            "authorization/count",
            "filter/count")
        .map(count -> visitor.get("/engine-rest/" + count, Visitor.basic("admin")))
        .map(answer -> answer.body())
        .toList()
        .toString();
  }
}
