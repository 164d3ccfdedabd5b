package org.onevisit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.clock.Calendars;

/**
 * Ten thousand running deadlines on PostgreSQL and two nodes with the engine's own job executors: a
 * new closure moves them all, and after a standstill the law acts on all of them in due order, once
 * each. It takes minutes and is therefore run by itself: {@code mvn test -P deadlines}.
 */
class TenThousandDeadlines {

  private static final int CASES = Integer.getInteger("deadlines.cases", 10_000);
  private static final Duration TO_RECKON = Duration.ofMinutes(2);
  private static final Duration TO_CATCH_UP = Duration.ofMinutes(5);

  /** How far a case may be out of turn: what is being done at the same time on two nodes. */
  private static final int OUT_OF_TURN = 100;

  private static final int JOBS_AT_ONCE = 20;

  /**
   * Received on one of five days, due five working days later; on the Monday offices are closed.
   */
  private static final String[] RECEIVED = {"02", "03", "04", "05", "06"};

  private static final String TYPHOON =
      """
      {"area": "33", "name": "台风停工", "legalBasis": "试验规定", "source": "试验令",
       "days": ["2026-11-09"]}
      """;

  private EmbeddedPostgres postgres;
  private Jdbi database;

  @BeforeEach
  void start() throws Exception {
    postgres = EmbeddedPostgres.start();
    itIs("2026-11-02T09:00:00");
    try (var node = node("1")) {
      Nurse.deploy(node.engine());
      database = Jdbi.create(postgres.getDatabase("postgres", "deadlines"));
      print("%d cases received", CASES, taken(() -> receive(node)));
    }
  }

  @AfterEach
  void stop() throws Exception {
    ClockUtil.reset();
    postgres.close();
  }

  @Test
  void areReckonedAnewAndCaughtUpInTime() throws Exception {
    try (var first = node("1");
        var second = node("2")) {
      start(first, second);
      var reckoned = taken(() -> reckonAnew(first));
      print("%d deadlines reckoned anew", CASES, reckoned);
      assertThat(reckoned).isLessThan(TO_RECKON);
    }
    assertReckonedOnce();
    itIs("2026-11-20T09:00:00");
    try (var first = node("1");
        var second = node("2")) {
      var caughtUp = taken(() -> catchUp(first, second));
      print("%d overdue timers caught up", CASES, caughtUp);
      assertThat(caughtUp).isLessThan(TO_CATCH_UP);
    }
    assertCaughtUpOnceInOrder();
  }

  private Void receive(Node node) throws Exception {
    var applicants = Executors.newFixedThreadPool(2);
    for (var day : RECEIVED) {
      itIs("2026-11-%sT10:00:00".formatted(day));
      var all =
          IntStream.range(0, CASES / RECEIVED.length)
              .mapToObj(i -> (Callable<String>) () -> node.apply("key %s %d".formatted(day, i)))
              .toList();
      for (var one : applicants.invokeAll(all)) {
        one.get();
      }
    }
    applicants.shutdown();
    return null;
  }

  private Void reckonAnew(Node node) throws Exception {
    node.plugin().calendarDesk().enterClosure("typhoon", TYPHOON, "admin");
    until(
        "select count(*) from OV_CLOCK where STATE = 'RUNNING'"
            + " and CALENDAR_VERSION < (select max(VERSION) from OV_CALENDAR)");
    return null;
  }

  private Void catchUp(Node... nodes) throws Exception {
    start(nodes);
    until("select count(*) from OV_CLOCK where STATE = 'RUNNING' and KIND = 'notice'");
    return null;
  }

  private void assertReckonedOnce() {
    for (var due : new String[] {"10", "11", "12", "13", "16"}) {
      assertThat(
              count(
                  "select count(*) from OV_CLOCK where KIND = 'notice' and STATUTORY_DUE ="
                      + " timestamp '2026-11-%s 24:00:00' at time zone 'Asia/Shanghai'",
                  due))
          .isEqualTo(CASES / RECEIVED.length);
    }
    assertThat(
            count(
                "select count(*) from ACT_RU_JOB join ACT_RU_EXECUTION E"
                    + " on E.ID_ = PROCESS_INSTANCE_ID_ join OV_CLOCK on CASE_NO = BUSINESS_KEY_"
                    + " where TYPE_ = 'timer' and DUEDATE_ = STATUTORY_DUE"))
        .isEqualTo(CASES);
    assertThat(
            count(
                "select count(*) from ACT_RU_TASK T join ACT_RU_EXECUTION E"
                    + " on E.ID_ = T.PROC_INST_ID_ join OV_CLOCK on CASE_NO = E.BUSINESS_KEY_"
                    + " where DUE_DATE_ = PROMISED_DUE - interval '1 second'"))
        .isEqualTo(CASES);
    assertOneEach("OV_RECORD", "ACT = 'recalculateClock'");
    assertOneEach("OV_OUTBOX", "PAYLOAD like '%calendarChanged%'");
  }

  private void assertCaughtUpOnceInOrder() {
    assertOneEach("OV_RECORD", "ACT = 'acceptDeemed'");
    assertOneEach("OV_OUTBOX", "PAYLOAD like '%deemedAccepted%'");
    assertThat(count("select count(*) from ACT_RU_INCIDENT")).isZero();
    assertThat(count("select count(*) from ACT_RU_JOB where RETRIES_ = 0")).isZero();
    var outOfTurn =
        count(
            "select max(abs(DONE - least(greatest(DONE, EARLIEST), LATEST))) from ("
                + " select row_number() over (order by R.xmin::text::bigint) as DONE,"
                + " rank() over (order by STATUTORY_DUE) as EARLIEST,"
                + " %d + 1 - rank() over (order by STATUTORY_DUE desc) as LATEST"
                + " from OV_RECORD R join OV_CLOCK C on C.CASE_NO = R.CASE_NO and KIND = 'notice'"
                + " where ACT = 'acceptDeemed') TURNS",
            CASES);
    System.out.printf("in due order, at most %d out of turn%n", outOfTurn);
    assertThat(outOfTurn).isLessThanOrEqualTo(OUT_OF_TURN);
  }

  private void assertOneEach(String table, String what) {
    var rows = "select count(%s) from " + table + " where " + what.replace("%", "%%");
    assertThat(count(rows, "*")).isEqualTo(CASES);
    assertThat(count(rows, "distinct CASE_NO")).isEqualTo(CASES);
  }

  private void until(String noneLeft) throws InterruptedException {
    while (count(noneLeft) > 0) {
      Thread.sleep(100);
    }
  }

  private int count(String question, Object... parts) {
    return database.withHandle(
        handle ->
            handle
                .select(parts.length == 0 ? question : question.formatted(parts))
                .mapTo(Integer.class)
                .one());
  }

  private Node node(String name) throws SQLException {
    var jobs = new DefaultJobExecutor();
    jobs.setMaxJobsPerAcquisition(JOBS_AT_ONCE);
    return Node.start(postgres, "deadlines", name, jobs);
  }

  private static void start(Node... nodes) {
    for (var node : nodes) {
      node.startJobs();
    }
  }

  private static Duration taken(Callable<Void> work) throws Exception {
    var begun = Instant.now();
    work.call();
    return Duration.between(begun, Instant.now());
  }

  private static void print(String what, int cases, Duration taken) {
    System.out.printf(what + " in %.1f s%n", cases, taken.toMillis() / 1000.0);
  }

  private static void itIs(String legalTime) {
    var instant = LocalDateTime.parse(legalTime).atZone(Calendars.CHINA).toInstant();
    ClockUtil.setCurrentTime(Date.from(instant));
  }
}
