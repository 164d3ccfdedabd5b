package org.onevisit.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
class AnonymousTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/env",
        "/api/docs",
        "/api/v1/tasks/cards",
        "/camunda/",
        "/camunda/api/admin/auth/user/default",
        "/camunda/api/admin/plugin/adminPlugins/static/app/plugin.js",
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/engine/engine",
        "/camunda/api/engine/engine/default/task",
        "/camunda/app/admin/default/setup/",
        "/camunda/app/tasklist/default/",
        "/camunda/lib/deps.js",
        "/camunda-welcome/index.html",
        "/cases/330106/materials",
        "/deploying",
        "/engine-rest",
        "/engine-rest/engine",
        "/engine-rest/process-definition",
        "/engine-rest/task",
        "/error",
        "/h2-console",
        "/nothing",
        "/swagger-ui/index.html",
        "/v3/api-docs",
        "/webjars/camunda/index.html"
      })
  void getsNothing(String path) {
    assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/signin",
        "/status",
        "/apply/nurse-registration",
        "/verify/1",
        "/api/v1/applications",
        "/api/v1/cases/1",
        "/webapps.js",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness"
      })
  void needsNoAccountForWhatApplicantsUse(String path) {
    assertThat(new Visitor(port).get(path).statusCode()).isNotIn(401, 403, 500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/camunda/app/tasklist/default/", "/cases/330106/materials"})
  void isLedToTheSignInWhenAskingForAPage(String path) {
    var answer = new Visitor(port).get(path, "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/signin");
  }
}
