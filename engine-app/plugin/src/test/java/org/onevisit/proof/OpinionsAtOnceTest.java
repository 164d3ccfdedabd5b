package org.onevisit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.clock.Calendars;
import org.onevisit.desk.Scan;
import org.onevisit.opinion.Opinion;
import org.onevisit.opinion.Stance;
import org.onevisit.process.PermitFiles;
import org.onevisit.record.Chain;

/** Opinions at the same instant, and an opinion against the silence timer, in every order. */
@Timeout(value = 90, threadMode = SEPARATE_THREAD)
class OpinionsAtOnceTest {

  private static final String GIVE = "Task_GiveAgencyOpinion";
  private static final String HEALTH = "health330106";
  private static final String POLICE = "publicSecurity330106";

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private Node node;
  private String database;
  private String caseNo;

  /** Accepted on Wednesday 4 November 2026; the police's silence agrees after the 12th. */
  @BeforeEach
  void accepted() throws SQLException {
    itIs("2026-11-04T09:00:00");
    database = POSTGRES.newDatabase();
    node = Node.start(POSTGRES.server(), database, "");
    deploy();
    caseNo = node.plugin().serviceDesk().submit("market-stall", application(), "key").caseNo();
    node.jobs().runAll(node.engine());
    node.plugin().serviceDesk().upload(caseNo, "sketch", new Scan("s", Nurse.SCAN), "applicant");
    submits("marketSupervision330106", "Task_Accept", Map.of("decision", "grant"));
    node.jobs().runAll(node.engine());
  }

  @AfterEach
  void end() {
    threads.shutdown();
    node.close();
    ClockUtil.reset();
  }

  @ParameterizedTest(name = "{0} before {1}")
  @CsvSource({"health330106, publicSecurity330106", "publicSecurity330106, health330106"})
  void theLastTwoAtTheSameInstantBothCountAndTheJoinIsPassedOnce(String first, String second)
      throws Exception {
    Future<?> one;
    Future<?> other;
    try (var somebodyElse = lockOnTheCase()) {
      one = threads.submit(() -> agrees(first));
      untilWaiting(1);
      other = threads.submit(() -> agrees(second));
      untilWaiting(2);
    }
    one.get();
    other.get();
    node.jobs().runAll(node.engine());

    assertThat(stances()).containsExactly(Stance.AGREE, Stance.AGREE);
    hasCometoTheLeadOnce();
  }

  @Test
  void twoJoinsAtTheSameInstantPassOnce() throws Exception {
    agrees(HEALTH);
    agrees(POLICE);
    var joins = jobs();
    assertThat(joins).hasSize(2);
    Future<?> one;
    Future<?> other;
    try (var somebodyElse = lockOnTheCase()) {
      one = threads.submit(() -> runs(joins.get(0)));
      untilWaiting(1);
      other = threads.submit(() -> runs(joins.get(1)));
      untilWaiting(2);
    }
    one.get();
    other.get();
    node.jobs().runAll(node.engine());

    hasCometoTheLeadOnce();
  }

  @Test
  void anOpinionInTimeHoldsThoughTheTimerWaitsBehindIt() throws Exception {
    agrees(HEALTH);
    node.jobs().runAll(node.engine());
    itIs("2026-11-13T00:00:05");
    var taken = node.jobs().acquire(node.engine());
    assertThat(taken.size()).isEqualTo(1);
    itIs("2026-11-12T23:59:58");
    Future<?> officer;
    Future<?> timer;
    try (var somebodyElse = lockOnTheCase()) {
      officer = threads.submit(() -> agrees(POLICE));
      untilWaiting(1);
      itIs("2026-11-13T00:00:05");
      timer = threads.submit(() -> node.jobs().run(taken, node.engine()));
      untilWaiting(2);
    }
    officer.get();
    timer.get();
    node.jobs().runAll(node.engine());

    assertThat(stances()).containsExactly(Stance.AGREE, Stance.AGREE);
    hasCometoTheLeadOnce();
  }

  @Test
  void aLateOpinionUndoesNothingThoughItWaitsBehindTheTimer() throws Exception {
    agrees(HEALTH);
    node.jobs().runAll(node.engine());
    itIs("2026-11-13T00:00:05");
    var taken = node.jobs().acquire(node.engine());
    Future<?> timer;
    Future<?> officer;
    try (var somebodyElse = lockOnTheCase()) {
      timer = threads.submit(() -> node.jobs().run(taken, node.engine()));
      untilWaiting(1);
      officer = threads.submit(() -> agrees(POLICE));
      untilWaiting(2);
    }
    timer.get();
    assertThatThrownBy(officer::get)
        .isInstanceOf(ExecutionException.class)
        .hasMessageContaining("does not wait for an opinion of publicSecurity330106");
    node.jobs().runAll(node.engine());

    assertThat(stances()).containsExactly(Stance.AGREE, Stance.DEEMED_AGREED);
    hasCometoTheLeadOnce();
  }

  @Test
  void aLateOpinionBeforeTheTimerIsKeptBesideTheSilence() {
    agrees(HEALTH);
    itIs("2026-11-13T00:00:01");
    agrees(POLICE);
    itIs("2026-11-13T00:00:05");
    node.jobs().runAll(node.engine());

    assertThat(stances()).containsExactly(Stance.AGREE, Stance.DEEMED_AGREED, Stance.AGREE);
    hasCometoTheLeadOnce();
  }

  private void hasCometoTheLeadOnce() {
    assertThat(tasks()).extracting(Task::getTaskDefinitionKey).containsExactly("Task_Decide");
    assertThat(node.engine().getRuntimeService().createIncidentQuery().count()).isZero();
    assertThat(Chain.firstBroken(node.plugin().cases().record(caseNo))).isEmpty();
  }

  private List<Stance> stances() {
    return node.plugin().cases().opinions(caseNo).stream().map(Opinion::stance).toList();
  }

  private void agrees(String agency) {
    submits(agency, GIVE, Map.of("opinion", "agree"));
  }

  private void submits(String agency, String step, Map<String, Object> answers) {
    var identity = node.engine().getIdentityService();
    var task =
        tasks().stream()
            .filter(open -> open.getTaskDefinitionKey().equals(step))
            .filter(open -> agency.equals(open.getTenantId()))
            .findFirst()
            .orElseThrow();
    identity.setAuthentication("officer1", List.of(agency), List.of(agency));
    try {
      node.engine().getFormService().submitTaskForm(task.getId(), answers);
    } finally {
      identity.clearAuthentication();
    }
  }

  private List<Task> tasks() {
    var tasks = node.engine().getTaskService().createTaskQuery();
    return tasks.processInstanceBusinessKey(caseNo).list();
  }

  private List<String> jobs() {
    return node.engine().getManagementService().createJobQuery().executable().list().stream()
        .map(job -> job.getId())
        .toList();
  }

  /** As the job executor does: who meets somebody faster tries again, if there is still a need. */
  private void runs(String job) {
    try {
      node.engine().getManagementService().executeJob(job);
    } catch (OptimisticLockingException somebodyWasFaster) {
      if (jobs().contains(job)) {
        node.engine().getManagementService().executeJob(job);
      }
    }
  }

  private void deploy() {
    var permits = Path.of("src/test/resources/permits");
    var builder = node.engine().getRepositoryService().createDeployment();
    PermitFiles.inTheOrdinaryLane(
            permits.resolve("market-stall"),
            Path.of("../../processes/shared"),
            Path.of("../../forms"),
            permits.resolve("joint-opinions"))
        .forEach(
            (name, file) -> builder.addInputStream(name, new java.io.ByteArrayInputStream(file)));
    builder.deploy();
  }

  private static Map<String, Object> application() {
    var answers = new HashMap<>(Nurse.application());
    answers.keySet().removeAll(List.of("applicantIdType", "school", "employer"));
    answers.put("lane", "ordinary");
    return answers;
  }

  /** Somebody works in the case and keeps others waiting until this is closed. */
  private Connection lockOnTheCase() throws SQLException {
    var connection = POSTGRES.server().getDatabase("postgres", database).getConnection();
    connection.setAutoCommit(false);
    try (var lock =
        connection.prepareStatement("select 1 from OV_CASE where CASE_NO = ? for update")) {
      lock.setString(1, caseNo);
      lock.execute();
    }
    return connection;
  }

  /** Goes on when so many transactions wait for a lock. */
  private void untilWaiting(int transactions) throws SQLException {
    try (var connection = POSTGRES.server().getDatabase("postgres", database).getConnection();
        var question =
            connection.prepareStatement(
                "select count(*) from pg_stat_activity"
                    + " where datname = ? and wait_event_type = 'Lock'")) {
      question.setString(1, database);
      var waiting = -1;
      while (waiting != transactions) {
        try (var answer = question.executeQuery()) {
          answer.next();
          waiting = answer.getInt(1);
        }
      }
    }
  }

  private static void itIs(String legalTime) {
    ClockUtil.setCurrentTime(
        Date.from(LocalDateTime.parse(legalTime).atZone(Calendars.CHINA).toInstant()));
  }
}
