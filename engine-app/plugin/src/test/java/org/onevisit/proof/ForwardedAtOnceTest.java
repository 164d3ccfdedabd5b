package org.onevisit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
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
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.Calendars;
import org.onevisit.desk.Scan;
import org.onevisit.process.PermitFiles;
import org.onevisit.record.Chain;
import org.onevisit.record.Entry;
import org.onevisit.refusal.Refusal;

/** A task is passed on to another agency while somebody completes it, in both orders. */
@Timeout(value = 90, threadMode = SEPARATE_THREAD)
class ForwardedAtOnceTest {

  private static final String ACCEPT = "Task_Accept";
  private static final String COUNTY = "marketSupervision330106";
  private static final String NEIGHBOUR = "marketSupervision330110";

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private Node node;
  private String database;
  private String caseNo;
  private Task open;

  @BeforeEach
  void received() throws SQLException {
    var morning = LocalDateTime.parse("2026-11-04T09:00:00").atZone(Calendars.CHINA);
    ClockUtil.setCurrentTime(Date.from(morning.toInstant()));
    database = POSTGRES.newDatabase();
    node = Node.start(POSTGRES.server(), database, "");
    deploy();
    caseNo = node.plugin().serviceDesk().submit("market-stall", application(), "key").caseNo();
    node.jobs().runAll(node.engine());
    node.plugin().serviceDesk().upload(caseNo, "sketch", new Scan("s", Nurse.SCAN), "applicant");
    open = task();
  }

  @AfterEach
  void end() {
    threads.shutdown();
    node.close();
    ClockUtil.reset();
  }

  @Test
  void whatIsCompletedFirstIsNotPassedOn() throws Exception {
    Future<?> officer;
    Future<?> colleague;
    try (var somebodyElse = CaseLock.on(POSTGRES.server(), database, caseNo)) {
      officer = threads.submit(this::completes);
      untilWaiting(1);
      colleague = threads.submit(this::passesOn);
      untilWaiting(2);
    }
    officer.get();
    assertThatThrownBy(colleague::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(Refusal.class);
    node.jobs().runAll(node.engine());

    assertThat(node.plugin().cases().progress(caseNo).orElseThrow().state())
        .isNotEqualTo(CaseState.SUBMITTED);
    assertThat(acts()).contains("completeTask").doesNotContain("forwardTask");
    assertThat(node.plugin().cases().application(caseNo).orElseThrow().leadAgency())
        .isEqualTo(COUNTY);
  }

  @Test
  void whatIsPassedOnFirstIsNotCompleted() throws Exception {
    Future<?> colleague;
    Future<?> officer;
    try (var somebodyElse = CaseLock.on(POSTGRES.server(), database, caseNo)) {
      colleague = threads.submit(this::passesOn);
      untilWaiting(1);
      officer = threads.submit(this::completes);
      untilWaiting(2);
    }
    colleague.get();
    assertThatThrownBy(officer::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(OptimisticLockingException.class);
    node.jobs().runAll(node.engine());

    assertThat(task().getTenantId()).isEqualTo(NEIGHBOUR);
    assertThat(acts()).contains("forwardTask").doesNotContain("completeTask");
    assertThat(Chain.firstBroken(node.plugin().cases().record(caseNo))).isEmpty();
  }

  private List<String> acts() {
    return node.plugin().cases().record(caseNo).stream().map(Entry::act).toList();
  }

  private void passesOn() {
    node.plugin().taskDesk().forward(open.getId(), NEIGHBOUR, "摊位在余杭区", "officer2");
  }

  private void completes() {
    var identity = node.engine().getIdentityService();
    identity.setAuthentication("officer1", List.of(COUNTY), List.of(COUNTY));
    try {
      node.engine().getFormService().submitTaskForm(open.getId(), Map.of("decision", "grant"));
    } finally {
      identity.clearAuthentication();
    }
  }

  private Task task() {
    return node.engine()
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(caseNo)
        .taskDefinitionKey(ACCEPT)
        .singleResult();
  }

  private void untilWaiting(int transactions) {
    while (CaseLock.waiting(POSTGRES.server(), database) != transactions) {
      Thread.onSpinWait();
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
        .forEach((name, file) -> builder.addInputStream(name, new ByteArrayInputStream(file)));
    builder.deploy();
  }

  private static Map<String, Object> application() {
    var answers = new HashMap<>(Nurse.application());
    answers.keySet().removeAll(List.of("applicantIdType", "school", "employer"));
    answers.put("lane", "ordinary");
    return answers;
  }
}
