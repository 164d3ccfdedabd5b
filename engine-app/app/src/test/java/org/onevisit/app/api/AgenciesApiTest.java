package org.onevisit.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator changes agencies and delegations while everything runs. */
@AppTest
class AgenciesApiTest {

  private static final String AGENCIES = "/api/v1/agencies";
  private static final String TRIAL = AGENCIES + "/delegations/trial";
  private static final String ROUTE =
      AGENCIES + "/route?function=sports&level=county&region=330106&on=2030-01-02";

  @LocalServerPort int port;
  @Autowired IdentityService identities;
  @Autowired CrossAgencyPlugin plugin;

  private Visitor visitor;

  @BeforeEach
  void come() {
    visitor = new Visitor(port);
  }

  @AfterEach
  void takeBack() {
    send("admin", "DELETE", TRIAL, "");
  }

  @Test
  void routesToADelegateFromTheDayOnWithoutARestart() {
    assertThat(JsonPath.<String>read(get("health1", ROUTE).body(), "$.handles"))
        .isEqualTo("sports330106");

    var entered = send("admin", "PUT", TRIAL, delegation("2030-01-01"));

    assertThat(entered.statusCode()).isEqualTo(200);
    assertThat(JsonPath.<String>read(entered.body(), "$.entries[0].enteredBy")).isEqualTo("admin");
    var route = get("health1", ROUTE).body();
    assertThat(JsonPath.<String>read(route, "$.kind")).isEqualTo("DELEGATED");
    assertThat(JsonPath.<String>read(route, "$.decides")).isEqualTo("sports330106");
    assertThat(JsonPath.<String>read(route, "$.handles")).isEqualTo("education330106");
    assertThat(JsonPath.<String>read(route, "$.why")).contains("委托杭州市西湖区教育局办理");
    assertThat(
            JsonPath.<String>read(
                get("health1", ROUTE.replace("2030", "2029")).body(), "$.handles"))
        .isEqualTo("sports330106");
  }

  @Test
  void opensANewAgencyForWorkAtOnce() {
    var agency =
        """
        {"name": "试验机关", "nameEn": "Trial Agency", "function": "trial", "region": "330108",
         "validFrom": "2026-01-01"}
        """;
    assertThat(send("admin", "PUT", AGENCIES + "/trial330108", agency).statusCode()).isEqualTo(200);
    assertThat(
            plugin.<Long>asSystem(
                "test", () -> identities.createTenantQuery().tenantId("trial330108").count()))
        .isEqualTo(1);
    assertThat(JsonPath.<String>read(get("health1", AGENCIES + "/trial330108").body(), "$.name"))
        .isEqualTo("试验机关");
    assertThat(plugin.agencies().functions()).contains("trial");
  }

  @Test
  void tellsWhoIsCompetentElsewhere() {
    var route =
        get("health1", AGENCIES + "/route?function=health&level=county&region=310115").body();
    assertThat(JsonPath.<String>read(route, "$.kind")).isEqualTo("ELSEWHERE");
    assertThat(JsonPath.<String>read(route, "$.why")).contains("请向上海市政务服务中心申请");
  }

  @Test
  void isChangedByAdministratorsAloneAndTellsNobodyElseWhoDidIt() {
    assertThat(visitor.get(AGENCIES).statusCode()).isEqualTo(401);
    assertThat(send("health1", "PUT", TRIAL, delegation("2030-01-01")).statusCode()).isEqualTo(403);
    assertThat(send("health1", "DELETE", TRIAL, "").statusCode()).isEqualTo(403);
    assertThat(get("health1", AGENCIES).body())
        .contains("health330106")
        .doesNotContain("enteredBy");
  }

  @Test
  void saysAllThatIsWrongAndChangesNothing() {
    var refused = send("admin", "PUT", TRIAL, "{\"from\": \"a\", \"validFrom\": 5}");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JsonPath.<List<String>>read(refused.body(), "$.faults[*].where"))
        .containsExactly("validFrom", "to", "function", "function", "legalBasis", "source");
    assertThat(send("admin", "PUT", TRIAL, "{").statusCode()).isEqualTo(400);
    assertThat(send("admin", "DELETE", AGENCIES + "/delegations/none", "").statusCode())
        .isEqualTo(404);
    assertThat(get("admin", AGENCIES + "/none330106").statusCode()).isEqualTo(404);
    assertThat(get("admin", ROUTE.replace("county", "moon")).statusCode()).isEqualTo(400);
    assertThat(get("admin", ROUTE.replace("2030-01-02", "soon")).statusCode()).isEqualTo(400);
  }

  private static String delegation(String from) {
    return """
        {"from": "sports330106", "to": "education330106", "function": "sports",
         "validFrom": "%s", "legalBasis": "行政许可法第二十四条", "source": "试验委托书"}
        """
        .formatted(from);
  }

  private HttpResponse<String> get(String user, String path) {
    return visitor.get(path, Visitor.basic(user));
  }

  private HttpResponse<String> send(String user, String method, String path, String body) {
    return visitor.send(
        visitor
            .request(path, Visitor.basic(user))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }
}
