package org.onevisit.proof;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.Calendars;
import org.onevisit.clock.Replay;

/**
 * A node is killed while it reckons all periods anew, between two transactions and amid the second.
 * Another goes on: every case comes out the same, and nothing is done twice.
 */
@Timeout(120)
class RecalculationIsKilledTest {

  private static final int ONE_MORE_THAN_A_BATCH = 101;
  private static final Instant MONDAY = legal("2026-11-02T09:00:00");
  private static final String TYPHOON =
      """
      {"area": "33", "name": "台风停工", "legalBasis": "试验规定", "source": "试验令",
       "days": ["2026-11-05"]}
      """;

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  private final List<String> cases = new ArrayList<>();
  private Jdbi database;

  /** The node that was told is gone before it has done anything. */
  @BeforeEach
  void enterAClosure() throws SQLException {
    ClockUtil.setCurrentTime(Date.from(MONDAY));
    try (var first = Node.start(POSTGRES.server(), "killed", "1")) {
      Nurse.deploy(first.engine());
      for (var i = 0; i < ONE_MORE_THAN_A_BATCH; i++) {
        cases.add(first.apply("key " + i));
      }
      first.plugin().calendarDesk().enterClosure("typhoon", TYPHOON, "admin");
    }
    database = Jdbi.create(POSTGRES.server().getDatabase("postgres", "killed"));
    assertThat(outdated()).isEqualTo(ONE_MORE_THAN_A_BATCH);
  }

  @AfterEach
  void reset() {
    ClockUtil.reset();
  }

  @Test
  void anotherNodeGoesOnWhereOneWasKilled() throws Exception {
    killAmidTheLastCase();
    assertThat(outdated()).isEqualTo(1);

    ClockUtil.setCurrentTime(Date.from(MONDAY.plus(Duration.ofMinutes(6))));
    try (var second = Node.start(POSTGRES.server(), "killed", "2")) {
      second.jobs().runAll(second.engine());
      assertThat(outdated()).isZero();
      cases.forEach(caseNo -> assertReckonedOnce(second, caseNo));
    }
  }

  private void killAmidTheLastCase() throws Exception {
    try (var lock = CaseLock.on(POSTGRES.server(), "killed", cases.get(cases.size() - 1))) {
      var node = node();
      while (CaseLock.waiting(POSTGRES.server(), "killed") == 0) {
        assertThat(node.waitFor(10, MILLISECONDS)).isFalse();
      }
      node.destroyForcibly().waitFor(30, SECONDS);
    }
  }

  private static Process node() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Node.class.getName(),
            POSTGRES.server().getJdbcUrl("postgres", "killed"),
            MONDAY.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private int outdated() {
    return count(
        "select count(distinct CASE_NO) from OV_CLOCK where STATE = 'RUNNING'"
            + " and CALENDAR_VERSION < (select max(VERSION) from OV_CALENDAR)");
  }

  private int count(String question) {
    return database.withHandle(handle -> handle.select(question).mapTo(Integer.class).one());
  }

  private static void assertReckonedOnce(Node node, String caseNo) {
    var cases = node.plugin().cases();
    assertThat(cases.clocks(caseNo))
        .filteredOn(clock -> clock.kind().equals("notice"))
        .singleElement()
        .satisfies(
            clock -> assertThat(clock.statutoryDue()).isEqualTo(legal("2026-11-11T00:00:00")));
    assertThat(cases.record(caseNo))
        .filteredOn(entry -> entry.act().equals("recalculateClock"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor()).isEqualTo("system"));
    assertThat(cases.dispatches(caseNo))
        .filteredOn(dispatch -> dispatch.payload().contains("calendarChanged"))
        .hasSize(1);
    assertThat(node.plugin().replay(cases.application(caseNo).orElseThrow()))
        .isNotEmpty()
        .allMatch(Replay::agrees);
  }

  private static Instant legal(String time) {
    return LocalDateTime.parse(time).atZone(Calendars.CHINA).toInstant();
  }
}
