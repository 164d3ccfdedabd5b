package org.onevisit.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every path of the engine's own description of its interface, with the ids of a case of one's own
 * agency and of another one's.
 */
@AppTest
class EveryPathTest {

  private static final String XIHU = "330106";
  private static final String YUHANG = "330110";
  private static final String INSIDER = "insiderOnEveryPath";

  private static EngineInterface engine;

  @LocalServerPort int port;
  @Autowired CaseWork work;
  @Autowired JdbcTemplate database;

  private Target xihu;

  @BeforeAll
  static void describe() {
    engine = EngineInterface.described();
  }

  @BeforeEach
  void aCaseOfXihu() {
    xihu = Target.at(XIHU, "health1", work.desk(), database, port);
  }

  @AfterEach
  void nobodyIsLeft() {
    work.people().deleteUser(INSIDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "yuhangHealth1", "education1", "designer", "xihuSupervisor"})
  void showsNoByteToOthersAndLetsThemChangeNothing(String user) {
    var who = user.equals("nobody") ? Webapp.nobody(port) : Webapp.as(user, port);
    var before = xihu.rows();
    assertThat(problems(who, xihu, xihu)).isEmpty();
    assertThat(xihu.rows()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "officer with the task,     health330106",
    "colleague,                 health330106",
    "administrator of the agency, health330106AgencyAdministrator",
    "officer of the window,     window330106",
    "supervisor of the district, supervisor330106"
  })
  void letsNobodyOfTheCaseReachAnotherAgencysCase(String who, String group) {
    hire(group);
    if (who.equals("officer with the task")) {
      work.tasks().setAssignee(xihu.ids().get("task"), INSIDER);
    }
    var yuhang = Target.at(YUHANG, "yuhangHealth1", work.desk(), database, port);
    var before = yuhang.rows();
    xihu.nameOthers(INSIDER, "health330106");

    var insider = Webapp.as(INSIDER, port);
    assertThat(problems(insider, yuhang, yuhang)).isEmpty();
    assertThat(problems(insider, xihu, yuhang)).isEmpty();
    assertThat(yuhang.rows()).isEqualTo(before);
  }

  @Test
  void letsTheAdministratorOfTheAgencyLookAndChangeNothing() {
    var who = Webapp.as("healthAdmin", port);
    var before = xihu.rows();
    assertThat(failures(who, engine.requests(xihu.ids()))).isEmpty();
    assertThat(who.get("/task/" + xihu.ids().get("task")).body()).contains(xihu.ids().get("task"));
    assertThat(xihu.rows()).isEqualTo(before);
  }

  @Test
  void failsForNoReaderOnTheServersSide() {
    var reads = engine.requests(xihu.ids()).stream().filter(EngineInterface.Request::reads);
    assertThat(failures(Webapp.as("admin", port), reads.toList())).isEmpty();
  }

  /** Whoever sends all requests about one case fails nowhere and is shown nothing of the other. */
  private static List<String> problems(Webapp who, Target about, Target hidden) {
    var problems = new ArrayList<String>();
    for (var request : engine.requests(about.ids())) {
      var answer = who.send(request.method(), request.path(), request.body());
      request.failure(answer).ifPresent(problems::add);
      problems.addAll(hidden.shownBy(request, answer));
    }
    return problems;
  }

  private static List<String> failures(Webapp who, List<EngineInterface.Request> requests) {
    return requests.stream()
        .flatMap(
            request ->
                request
                    .failure(who.send(request.method(), request.path(), request.body()))
                    .stream())
        .toList();
  }

  private void hire(String group) {
    var person = work.people().newUser(INSIDER);
    person.setPassword("OneVisit-2026");
    work.people().saveUser(person);
    work.people().createMembership(INSIDER, group);
  }
}
