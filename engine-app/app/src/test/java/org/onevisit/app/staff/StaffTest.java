package org.onevisit.app.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.desk.StaffWatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who does the work: over REST and on the pages, each by whom it concerns. */
@AppTest
class StaffTest {

  private static final String YUHANG = "/api/v1/staff/health330110";
  private static final String CHECK = "Task_CheckApplication";

  @LocalServerPort int port;
  @Autowired CaseWork work;
  @Autowired IdentityService identities;
  @Autowired CrossAgencyPlugin plugin;
  @Autowired StaffWatch watch;

  private Visitor visitor;

  @BeforeEach
  void come() {
    visitor = new Visitor(port);
  }

  @Test
  void anOfficerEntersHisOwnCoverAndTheAdministratorEverybodys() {
    var own = cover("yuhangHealth1", "yuhangHealth2");
    var entered = send("yuhangHealth1", "POST", YUHANG + "/covers", own);
    assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
    String id = JsonPath.read(entered.body(), "$.id");
    assertThat(send("yuhangHealth2", "POST", YUHANG + "/covers", own).statusCode()).isEqualTo(403);
    assertThat(send("yuhangHealth2", "DELETE", YUHANG + "/covers/" + id, "").statusCode())
        .isEqualTo(403);
    assertThat(JsonPath.<List<String>>read(get("yuhangHealth2", YUHANG).body(), "$.covers[*].id"))
        .contains(id);
    assertThat(send("yuhangHealthAdmin", "DELETE", YUHANG + "/covers/" + id, "").statusCode())
        .isEqualTo(204);
    var third = send("yuhangHealthAdmin", "POST", YUHANG + "/covers", own);
    assertThat(third.statusCode()).isEqualTo(201);
    String again = JsonPath.read(third.body(), "$.id");
    send("yuhangHealth1", "DELETE", YUHANG + "/covers/" + again, "");
  }

  @Test
  void everythingWrongIsSaidAtOnceAndToStrangersThereIsNothing() {
    var refused =
        send("yuhangHealthHead", "POST", YUHANG + "/covers", "{\"absent\":\"yuhangHealth1\"}");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<List<String>>read(refused.body(), "$.faults[*].where"))
        .containsExactly("firstDay", "lastDay", "reason");
    assertThat(send("yuhangHealthHead", "POST", YUHANG + "/covers", "nonsense").statusCode())
        .isEqualTo(400);
    for (var stranger : List.of("health1", "admin", "xihuSupervisor")) {
      assertThat(get(stranger, YUHANG).statusCode()).as(stranger).isEqualTo(404);
      assertThat(send(stranger, "POST", YUHANG + "/departures", "{}").statusCode())
          .as(stranger)
          .isEqualTo(404);
    }
    assertThat(send("yuhangHealth1", "POST", YUHANG + "/departures", "{}").statusCode())
        .isEqualTo(403);
    assertThat(visitor.get(YUHANG).statusCode()).isEqualTo(401);
  }

  @Test
  void aTaskGoesToAColleagueAndBackAndOnToAnotherAgency() {
    var caseNo = TestCases.nurse(work.desk(), TestCases.somebody()).caseNo();
    work.uploadAll(caseNo);
    var task = "/api/v1/tasks/" + id(caseNo);

    assertThat(send("yuhangHealth1", "POST", task + "/ask", to("health2")).statusCode())
        .isEqualTo(404);
    assertThat(send("health1", "POST", task + "/ask", to("nobody")).statusCode()).isEqualTo(400);
    assertThat(send("health1", "POST", task + "/ask", to("health2")).statusCode()).isEqualTo(204);
    assertThat(send("health1", "POST", task + "/transfer", to("health1")).statusCode())
        .isEqualTo(409);
    assertThat(
            send(
                    "health2",
                    "POST",
                    "/engine-rest/task/" + id(caseNo) + "/submit-form",
                    "{\"variables\":{\"acceptance\":{\"value\":\"accept\"}}}")
                .statusCode())
        .isEqualTo(403);
    assertThat(send("health2", "POST", task + "/opinion", "{\"text\":\"齐全\"}").statusCode())
        .isEqualTo(204);
    assertThat(work.task(caseNo, CHECK).getAssignee()).isEqualTo("health1");
    assertThat(send("health1", "POST", task + "/forward", to("health330110")).statusCode())
        .isEqualTo(204);
    assertThat(work.task(caseNo, CHECK).getTenantId()).isEqualTo("health330110");
    assertThat(send("health1", "POST", task + "/ask", to("health2")).statusCode()).isEqualTo(404);
    assertThat(get("health1", "/engine-rest/task/" + id(caseNo)).statusCode()).isEqualTo(404);
    assertThat(get("yuhangHealth1", "/engine-rest/task/" + id(caseNo)).statusCode()).isEqualTo(200);
  }

  @Test
  void theSameIsDoneOnThePages() {
    var caseNo = TestCases.nurse(work.desk(), TestCases.somebody()).caseNo();
    work.uploadAll(caseNo);
    var page = "/tasks/" + id(caseNo);
    visitor.signIn("health2");
    assertThat(visitor.get(page + "?lang=zh").body()).contains("征询同事意见", "移送有权机关");
    visitor.submit(page, page + "/ask", "to=health1&text=Complete%3F");
    assertThat(work.task(caseNo, CHECK).getOwner()).isEqualTo("health2");
    assertThat(visitor.get(page + "?lang=en").body())
        .contains("health1 has been asked for an opinion", "health2 asks health1: Complete?");
    visitor.submit(page, page + "/take-back", "");
    visitor.submit(page, page + "/transfer", "to=health1&text=");
    assertThat(visitor.get(page).body()).contains("Say what is asked for");
    visitor.submit(page, page + "/transfer", "to=health1&text=Busy");
    assertThat(work.task(caseNo, CHECK).getAssignee()).isEqualTo("health1");
    assertThat(new Visitor(port).get(page).statusCode()).isEqualTo(401);
    var stranger = new Visitor(port);
    stranger.signIn("yuhangHealth1");
    assertThat(stranger.get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void whoeverLeavesIsSeenWithHisStraysOnThePageUntilAnAdministratorHandsThemOver() {
    employ("leaver");
    var caseNo = TestCases.nurse(work.desk(), TestCases.somebody()).caseNo();
    work.uploadAll(caseNo);
    plugin.asSystem(
        "test",
        () -> {
          work.tasks().setAssignee(id(caseNo), "leaver");
          identities.deleteMembership("leaver", "health330106");
          return null;
        });
    watch.check();
    visitor.signIn("healthAdmin");
    assertThat(visitor.get("/staff?lang=en").body())
        .contains(caseNo, "Whoever claimed it has left", "health330106AgencyHead");

    visitor.submit(
        "/staff",
        "/staff/health330106/departures",
        "officer=leaver&successor=health2&reasons=Retired");

    assertThat(work.task(caseNo, CHECK).getAssignee()).isEqualTo("health2");
    watch.check();
    assertThat(visitor.get("/staff?lang=zh").body()).contains("无人办理的任务").doesNotContain(caseNo);
  }

  private void employ(String user) {
    plugin.asSystem(
        "test",
        () -> {
          if (identities.createUserQuery().userId(user).count() == 0) {
            var person = identities.newUser(user);
            person.setPassword("OneVisit-2026");
            identities.saveUser(person);
          }
          identities.createMembership(user, "health330106");
          return null;
        });
  }

  private String id(String caseNo) {
    return work.task(caseNo, CHECK).getId();
  }

  private static String to(String whom) {
    return "{\"to\":\"%s\",\"text\":\"请协助\"}".formatted(whom);
  }

  private static String cover(String absent, String covering) {
    return "{\"absent\":\"%s\",\"covering\":\"%s\",\"firstDay\":\"2199-01-01\",\"lastDay\":\"2199-01-05\",\"reason\":\"年休假\"}"
        .formatted(absent, covering);
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
