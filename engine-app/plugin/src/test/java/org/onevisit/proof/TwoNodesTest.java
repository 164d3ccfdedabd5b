package org.onevisit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.Calendars;
import org.onevisit.clock.Replay;

/** What one node is told of the calendar, all nodes know; what it leaves undone, another does. */
class TwoNodesTest {

  private static final String TYPHOON =
      """
      {"area": "33", "name": "台风停工", "legalBasis": "试验规定", "source": "试验令",
       "days": ["2026-11-05"]}
      """;

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  private String database;

  @BeforeEach
  void itIsMonday() {
    database = POSTGRES.newDatabase();
    ClockUtil.setCurrentTime(Date.from(legal("2026-11-02T09:00:00")));
  }

  @AfterEach
  void reset() {
    ClockUtil.reset();
  }

  @Test
  void aNewCaseOnTheOtherNodeCountsByTheNewCalendar() throws SQLException {
    try (var first = Node.start(POSTGRES.server(), database, "1");
        var second = Node.start(POSTGRES.server(), database, "2")) {
      Nurse.deploy(first.engine());
      assertThat(noticeDue(second, second.apply("before"))).isEqualTo(legal("2026-11-10T00:00:00"));
      first.plugin().calendarDesk().enterClosure("typhoon", TYPHOON, "admin");
      assertThat(noticeDue(second, second.apply("after"))).isEqualTo(legal("2026-11-11T00:00:00"));
    }
  }

  @Test
  void anotherNodeGoesOnWhenTheOneThatWasToldIsGone() throws SQLException {
    String caseNo;
    try (var first = Node.start(POSTGRES.server(), database, "1")) {
      Nurse.deploy(first.engine());
      caseNo = first.apply("key");
      first.plugin().calendarDesk().enterClosure("typhoon", TYPHOON, "admin");
    }
    try (var second = Node.start(POSTGRES.server(), database, "2")) {
      assertThat(second.plugin().calendarDesk().outdatedCases()).isEqualTo(1);
      second.jobs().runAll(second.engine());
      assertThat(second.plugin().calendarDesk().outdatedCases()).isZero();
      assertThat(noticeDue(second, caseNo)).isEqualTo(legal("2026-11-11T00:00:00"));
      assertThat(told(second, caseNo)).isEqualTo(1);
      var application = second.plugin().cases().application(caseNo).orElseThrow();
      assertThat(second.plugin().replay(application)).isNotEmpty().allMatch(Replay::agrees);
    }
  }

  private static long told(Node node, String caseNo) {
    return node.plugin().cases().dispatches(caseNo).stream()
        .filter(dispatch -> dispatch.payload().contains("calendarChanged"))
        .count();
  }

  private static Instant noticeDue(Node node, String caseNo) {
    return node.plugin().cases().clocks(caseNo).stream()
        .filter(clock -> clock.kind().equals("notice"))
        .findFirst()
        .orElseThrow()
        .statutoryDue();
  }

  private static Instant legal(String time) {
    return LocalDateTime.parse(time).atZone(Calendars.CHINA).toInstant();
  }
}
