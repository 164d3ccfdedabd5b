package org.onevisit.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator enters notices and closures; everybody in an office may read them. */
@AppTest
class CalendarsApiTest {

  private static final String CN = "/api/v1/calendars/CN";
  private static final String CLOSURE = CN + "/closures/trial";

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;

  private Visitor visitor;

  @BeforeEach
  void come() {
    visitor = new Visitor(port);
  }

  @AfterEach
  void reopen() {
    send("admin", "DELETE", CLOSURE, "");
  }

  @Test
  void tellsTheYearsAndWhatTheyRestOn() {
    var calendar = get("health1", CN).body();
    assertThat(JsonPath.<String>read(calendar, "$.zone")).isEqualTo("Asia/Shanghai");
    assertThat(JsonPath.<List<String>>read(calendar, "$.years[?(@.year==2027)].status"))
        .containsExactly("PROVISIONAL");
    var year = get("health1", CN + "/years/2026").body();
    assertThat(JsonPath.<Boolean>read(year, "$.days[0].isOffDay")).isTrue();
    assertThat(get("health1", CN + "/years/1999").statusCode()).isEqualTo(404);
    assertThat(get("health1", "/api/v1/calendars/XX").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsAdministratorsAloneWhoEnteredWhat() {
    assertThat(JsonPath.<List<String>>read(get("admin", CN).body(), "$.entries[*].enteredBy"))
        .endsWith("system");
    for (var path : List.of(CN, "/api/v1/calendars")) {
      var seen = get("health1", path).body();
      assertThat(JsonPath.<List<Integer>>read(seen, "$..entries[*].version")).isNotEmpty();
      assertThat(seen).doesNotContain("enteredBy");
    }
  }

  @Test
  void movesTheDatesOfRunningCases() {
    var receipt = TestCases.nurse(desk);
    var before = promisedBy(receipt.caseNo(), receipt.queryCode());

    var entered = send("admin", "PUT", CLOSURE, closure("330106", before));

    assertThat(entered.statusCode()).isEqualTo(200);
    await().until(() -> JsonPath.<Integer>read(get("admin", CN).body(), "$.outdatedCases") == 0);
    assertThat(promisedBy(receipt.caseNo(), receipt.queryCode())).isGreaterThan(before);
    var page = status(receipt.caseNo(), receipt.queryCode());
    assertThat(JsonPath.<List<String>>read(page, "$.notices[*].notice"))
        .containsOnlyOnce("calendarChanged");
  }

  @Test
  void isChangedByNobodyElse() {
    assertThat(visitor.get(CN).statusCode()).isEqualTo(401);
    assertThat(send("health1", "PUT", CLOSURE, closure("330106", "2026-12-01")).statusCode())
        .isEqualTo(403);
    assertThat(send("health1", "DELETE", CLOSURE, "").statusCode()).isEqualTo(403);
  }

  @Test
  void saysAllThatIsWrongAndChangesNothing() {
    var version = JsonPath.<Integer>read(get("admin", CN).body(), "$.version");

    var refused = send("admin", "PUT", CLOSURE, closure("77", "soon"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JsonPath.<List<String>>read(refused.body(), "$.faults[*].where"))
        .containsExactly("area", "days");
    assertThat(send("admin", "PUT", CN + "/years/2027", "{").statusCode()).isEqualTo(400);
    assertThat(send("admin", "PUT", CN + "/years/soon", "{}").statusCode()).isEqualTo(400);
    assertThat(send("admin", "DELETE", CN + "/closures/none", "").statusCode()).isEqualTo(404);
    assertThat(JsonPath.<Integer>read(get("admin", CN).body(), "$.version")).isEqualTo(version);
  }

  private String promisedBy(String caseNo, String code) {
    return JsonPath.read(status(caseNo, code), "$.promisedBy");
  }

  private String status(String caseNo, String code) {
    return visitor.get("/api/v1/cases/" + caseNo, "X-Query-Code", code).body();
  }

  private static String closure(String area, String day) {
    return """
        {"area": "%s", "name": "台风", "legalBasis": "试验规定", "source": "试验令", "days": ["%s"]}
        """
        .formatted(area, day);
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
