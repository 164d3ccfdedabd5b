package org.onevisit.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
class SignInTest {

  private static final String TASKS = "/camunda/api/engine/engine/default/task?maxResults=9";

  @LocalServerPort int port;
  private Visitor visitor;

  @BeforeEach
  void arrive() {
    visitor = new Visitor(port);
  }

  @ParameterizedTest
  @CsvSource({
    "health1, /camunda/app/tasklist/default/",
    "admin, /camunda/app/cockpit/default/",
    "designer, /deploying"
  })
  void leadsEverybodyToTheirWork(String user, String work) {
    assertThat(location(visitor.signIn(user))).endsWith(work);
  }

  @Test
  void leadsBackToThePageThatWasAskedFor() {
    visitor.get("/camunda/app/admin/default/", "Accept", "text/html");

    assertThat(location(visitor.signIn("admin"))).contains("/camunda/app/admin/default/");
  }

  @Test
  void onceOpensTasklist() {
    visitor.signIn("health1");

    assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(visitor.get(TASKS).body()).contains("Check application");
  }

  @Test
  void keepsClerksOutOfCockpitAndAdmin() {
    visitor.signIn("health1");

    assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    assertThat(visitor.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
  }

  @Test
  void showsAClerkTheTasksOfTheOwnAgencyOnly() {
    visitor.signIn("yuhangHealth1");

    List<String> owners = JsonPath.read(visitor.get(TASKS).body(), "$[*].tenantId");
    assertThat(owners).containsOnly("health330110");
  }

  @Test
  void endsEverywhereWhenSigningOutInAWebapp() {
    visitor.signIn("health1");
    visitor.get("/camunda/app/tasklist/default/");

    visitor.post("/camunda/api/admin/auth/user/default/logout", "");

    assertThat(visitor.get(TASKS).statusCode()).isEqualTo(401);
    assertThat(visitor.get("/deploying").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"health2", "nobody"})
  void tellsNotWhatWasWrong(String user) {
    assertThat(location(visitor.signIn(user, "wrong"))).endsWith("/signin?error");
    assertThat(visitor.get("/signin?error", "Accept-Language", "en").body())
        .contains("Wrong user or password");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/app/admin/default/setup/",
        "/camunda/api/admin/auth/user/default/login/cockpit"
      })
  void keepsFirstRunSetupAndSecondSignInClosedEvenForAnAdministrator(String path) {
    visitor.signIn("admin");
    visitor.get("/camunda/app/cockpit/default/");

    String[] token = {"X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN")};
    assertThat(visitor.post(path, "username=a&password=b", token).statusCode()).isEqualTo(403);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
