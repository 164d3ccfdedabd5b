package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.app.Visitor;

/** Signing in by the government's directory (OpenID Connect). */
class SignOnTest {

  private static final String TASKS = "/camunda/api/engine/engine/default/task?maxResults=50";

  @TempDir static Path data;

  private static TestIssuer issuer;
  private static Installation installation;

  private final Visitor visitor = installation.anotherVisitor();

  @BeforeAll
  static void start() throws Exception {
    issuer = new TestIssuer();
    installation =
        new Installation(
            data,
            "demo,oidc",
            "--spring.security.oauth2.client.provider.sso.issuer-uri=" + issuer.address());
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
    issuer.close();
  }

  @Test
  void makesAnOfficerOfTheAgencyThatIsToldWhoSeesItsTasksAlone() throws Exception {
    assertThat(signIn(clerk("li", "health330106"))).endsWith("/camunda/app/tasklist/default/");

    List<String> owners = JsonPath.read(visitor.get(TASKS).body(), "$[*].tenantId");
    assertThat(owners).isNotEmpty().containsOnly("health330106");
  }

  @Test
  void takesOverAnotherAgencyAtTheNextSignInAndEndsTheSessionBefore() throws Exception {
    signIn(clerk("wang", "health330106"));
    assertThat(visitor.get(TASKS).statusCode()).isEqualTo(200);

    var later = installation.anotherVisitor();
    signIn(later, clerk("wang", "health330110"));

    assertThat(visitor.get(TASKS).statusCode()).isEqualTo(401);
    List<String> owners = JsonPath.read(later.get(TASKS).body(), "$[*].tenantId");
    assertThat(owners).isNotEmpty().containsOnly("health330110");
  }

  @ParameterizedTest
  @CsvSource({
    "head, health330106, county, '', /camunda/app/tasklist/default/",
    "agencyAdministrator, health330106, county, '', /camunda/app/tasklist/default/",
    "supervisor, '', '', 330106, /counter",
    "designer, '', '', '', /deploying",
    "administrator, '', '', '', /camunda/app/cockpit/default/"
  })
  void givesEachRoleItsPlace(String role, String agency, String level, String region, String place)
      throws Exception {
    var person = person("role" + role, role, agency, level);
    person.put("region", region);

    assertThat(signIn(person)).endsWith(place);
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, health999999, county",
    "clerk, health330106, city",
    "clerk, '', ''",
    "supervisor, health330106, county",
    "emperor, health330106, county"
  })
  void letsNobodyInWhoHasNoPlaceHere(String role, String agency, String level) throws Exception {
    assertThat(signIn(person("stranger", role, agency, level))).endsWith("/signin?unknown");

    assertThat(visitor.get(TASKS).statusCode()).isEqualTo(401);
    assertThat(visitor.get("/signin?unknown").body()).contains("没有岗位");
  }

  @ParameterizedTest
  @CsvSource({"admin, 1", "zhang, 2", "a-b, 1"})
  void takesNobodyForAUserOfTheSameNameHere(String user, String subject) throws Exception {
    signIn(installation.anotherVisitor(), clerk("zhang", "health330106"));
    var person = clerk(user, "health330106");
    person.put("sub", subject);

    assertThat(signIn(person)).endsWith("/signin?unknown");
    var groups = "/engine-rest/group?member=" + user;
    assertThat(visitor.get(groups, Visitor.basic("admin")).body())
        .doesNotContain(user.equals("admin") ? "health330106" : "nothing");
  }

  @Test
  void isOfferedOnTheSignInPage() {
    assertThat(visitor.get("/signin").body()).contains("/oauth2/authorization/sso");
  }

  private String signIn(Map<String, Object> person) throws Exception {
    return signIn(visitor, person);
  }

  /** Where the browser ends. */
  private static String signIn(Visitor browser, Map<String, Object> person) throws Exception {
    var sent = location(browser, "/oauth2/authorization/sso");
    return location(browser, issuer.signIn(sent, person));
  }

  private static String location(Visitor browser, String path) {
    return browser.get(path, "Accept", "text/html").headers().firstValue("Location").orElseThrow();
  }

  private static Map<String, Object> clerk(String user, String agency) {
    return person(user, "clerk", agency, "county");
  }

  private static Map<String, Object> person(String user, String role, String agency, String level) {
    return new HashMap<>(
        Map.of(
            "sub", "1",
            "preferred_username", user,
            "name", "测试",
            "role", role,
            "agency", agency,
            "level", level));
  }
}
