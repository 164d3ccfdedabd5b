package org.onevisit.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told, and what foreign pages may have them do, in both worlds. */
@AppTest
class HeadersTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/signin",
        "/counter",
        "/verify/1",
        "/nothing",
        "/camunda/app/tasklist/default/",
        "/camunda/app/welcome/default/",
        "/camunda/api/engine/engine/default/task/count",
        "/engine-rest/task",
        "/api/v1/cases/1"
      })
  void forbidFramesAndGuessingOfTypesEverywhere(String path) {
    var headers = clerk().get(path).headers();

    assertThat(headers.allValues("X-Content-Type-Options")).containsOnly("nosniff");
    assertThat(headers.allValues("X-Frame-Options")).containsOnly("DENY");
    assertThat(headers.allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("frame-ancestors 'none'")
        .doesNotContain("nonce");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/signin", "/counter", "/engine-rest/task"})
  void allowNoInlineScriptOnOurPages(String path) {
    assertThat(policy(clerk().get(path).headers())).doesNotContain("unsafe-eval", "script-src");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSESSIONID", "XSRF-TOKEN", "known-browser"})
  void letNoForeignPageUseTheCookies(String cookie) {
    var visitor = new Visitor(port);
    var set = visitor.get("/signin").headers().allValues("Set-Cookie");
    set = plus(set, visitor.signIn("health1"));
    set = plus(set, visitor.get("/camunda/app/tasklist/default/"));

    var ofThisName = set.stream().filter(c -> c.startsWith(cookie + "=")).toList();
    assertThat(ofThisName).isNotEmpty().allSatisfy(c -> assertThat(c).contains("SameSite="));
    assertThat(ofThisName).allMatch(c -> c.contains("HttpOnly") || cookie.equals("XSRF-TOKEN"));
  }

  @Test
  void postsWithoutATokenAreRefusedOnOurPages() {
    var clerk = clerk();

    assertThat(clerk.post("/signout", "").statusCode()).isEqualTo(403);
    assertThat(clerk.get("/counter").statusCode()).isEqualTo(200);
    assertThat(new Visitor(port).post("/signin", "username=a&password=b").statusCode())
        .isIn(401, 403);
    assertThat(new Visitor(port).post("/status", "").statusCode()).isIn(401, 403);
  }

  @Test
  void postsWithoutATokenAreRefusedInTheWebapps() {
    var clerk = clerk();
    clerk.get("/camunda/app/tasklist/default/");
    var query = "/camunda/api/engine/engine/default/task/count";

    assertThat(clerk.post(query, "{}", "Content-Type", "application/json").statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void theEngineServesNoForeignPageThoughTheBrowserKnowsThePassword(String site) {
    var clerk = new Visitor(port);
    var known = Visitor.basic("health1")[1];
    var path = "/engine-rest/task?maxResults=1";

    var foreign = clerk.get(path, "Authorization", known, "Sec-Fetch-Site", site);
    assertThat(foreign.statusCode()).isEqualTo(403);
    var own = clerk.get(path, "Authorization", known, "Sec-Fetch-Site", "same-origin");
    assertThat(own.statusCode()).isEqualTo(200);
  }

  private Visitor clerk() {
    var clerk = new Visitor(port);
    clerk.signIn("health1");
    return clerk;
  }

  private static String policy(HttpHeaders headers) {
    return headers.firstValue("Content-Security-Policy").orElseThrow();
  }

  private static List<String> plus(List<String> cookies, HttpResponse<String> answer) {
    var all = new ArrayList<>(cookies);
    all.addAll(answer.headers().allValues("Set-Cookie"));
    return all;
  }
}
