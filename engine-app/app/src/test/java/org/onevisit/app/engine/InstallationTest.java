package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onevisit.app.Visitor;

class InstallationTest {

  private static final Pattern PASSWORD = Pattern.compile("'admin' with password '([^']+)'");

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
    try (var installation = Installation.plain(data)) {
      assertThat(installation.isRunning()).isFalse();
      assertThat(installation.log()).contains("The database holds demo users");
    }
  }

  @Test
  void withoutDemoHasOneAdministratorWithARandomPasswordReachedByTlsAlone() throws Exception {
    try (var installation = Installation.plain(data)) {
      var visitor = installation.visitor();
      assertThat(visitor.get("/engine-rest/user", Visitor.basic("admin")).statusCode())
          .isEqualTo(401);
      assertThat(installation.log()).containsOnlyOnce("Created user 'admin' with password");

      var password = PASSWORD.matcher(installation.log());
      assertThat(password.find()).isTrue();
      var admin = new SecureBrowser(installation.neighbour());
      admin.signIn("admin", password.group(1));
      for (var path : List.of("/signin", "/camunda/app/cockpit/default/")) {
        var page = admin.get(path);
        assertThat(page).startsWith("HTTP/1.1 200").contains("Strict-Transport-Security: max-age=");
      }
      assertThat(admin.cookies())
          .hasSizeGreaterThan(2)
          .allMatch(cookie -> cookie.contains("Secure"));
    }
  }

  @Test
  void refusesToStartUnsafelyAndTellsAllCuresAtOnce() throws Exception {
    try (var installation =
        new Installation(data, "plain", "--camunda.bpm.authorization.enabled=false")) {
      assertThat(installation.isRunning()).isFalse();
      assertThat(installation.log())
          .contains("APPLICATION FAILED TO START")
          .contains("camunda.bpm.authorization.enabled: leave it true")
          .contains("server.forward-headers-strategy: say native")
          .contains("onevisit.licence.public-url: give the https address")
          .doesNotContain("at org.onevisit");
    }
    assertThat(data.resolve("onevisit.mv.db")).doesNotExist();
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
