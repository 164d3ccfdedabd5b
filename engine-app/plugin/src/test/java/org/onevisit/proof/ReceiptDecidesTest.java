package org.onevisit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.Calendars;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.desk.Scan;
import org.onevisit.record.Entry;

/**
 * An act at the edge of a period and the timer at its end, in every order in which they can meet in
 * the database. The application was received on 2 November; the notice is due by the end of the
 * 9th.
 */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class ReceiptDecidesTest {

  private static final String JUST_IN_TIME = "2026-11-09T23:59:58";
  private static final String TOO_LATE = "2026-11-10T00:00:03";
  private static final String TIMERS_FIRE = "2026-11-10T00:00:05";

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private Node node;
  private String database;
  private String caseNo;

  @BeforeEach
  void receive() throws SQLException {
    itIs("2026-11-02T09:00:00");
    database = POSTGRES.newDatabase();
    node = Node.start(POSTGRES.server(), database, "");
    Nurse.deploy(node.engine());
    caseNo = node.apply("key");
    for (var material : Nurse.MATERIALS) {
      node.plugin()
          .serviceDesk()
          .upload(caseNo, material, new Scan(material, Nurse.SCAN), "applicant");
    }
  }

  @AfterEach
  void end() {
    threads.shutdown();
    node.close();
    ClockUtil.reset();
  }

  @Test
  void anActInTimeHoldsThoughTheTimerFiresBeforeItCommits() throws Exception {
    var done = new CountDownLatch(1);
    var commit = new CountDownLatch(1);
    itIs(JUST_IN_TIME);
    var officer = threads.submit(() -> acceptsAndCommitsAfter(done, commit));
    done.await();
    itIs("2026-11-10T00:01:00");
    assertThat(node.jobs().acquire(node.engine()).size()).as("timers left alone").isZero();
    commit.countDown();
    officer.get();
    node.jobs().runAll(node.engine());

    isAcceptedInTime();
  }

  @Test
  void anActInTimeHoldsThoughItWaitsForItsTurnWhenThePeriodEnds() throws Exception {
    itIs(JUST_IN_TIME);
    Future<?> officer;
    try (var somebodyElse = lockOnTheCase()) {
      officer = threads.submit(this::accepts);
      untilWaiting(1);
      itIs("2026-11-10T00:00:00");
      assertThat(node.jobs().acquire(node.engine()).size()).as("timers left alone").isZero();
    }
    officer.get();
    itIs(TIMERS_FIRE);
    node.jobs().runAll(node.engine());

    isAcceptedInTime();
  }

  @Test
  void anActInTimeHoldsThoughItTakesItsTurnBetweenTimerAndEffect() throws Exception {
    itIs(JUST_IN_TIME);
    Future<?> officer;
    Future<?> timer;
    itIs(TIMERS_FIRE);
    var taken = node.jobs().acquire(node.engine());
    assertThat(taken.size()).isEqualTo(1);
    itIs(JUST_IN_TIME);
    try (var somebodyElse = lockOnTheCase()) {
      officer = threads.submit(this::accepts);
      untilWaiting(1);
      itIs(TIMERS_FIRE);
      timer = threads.submit(() -> node.jobs().run(taken, node.engine()));
      untilWaiting(2);
    }
    officer.get();
    timer.get();

    isAcceptedInTime();
  }

  @Test
  void aLateActIsRefusedThoughTheTimerHasNotFired() {
    itIs(TOO_LATE);
    assertThatThrownBy(this::accepts).hasMessageContaining("PERMIT-04024");
    itIs(TIMERS_FIRE);
    node.jobs().runAll(node.engine());

    isAcceptedByLaw();
  }

  @Test
  void aLateActUndoesNothingThoughItWaitsWhileTheTimerIsDone() throws Exception {
    itIs(TIMERS_FIRE);
    var taken = node.jobs().acquire(node.engine());
    assertThat(taken.size()).isEqualTo(1);
    Future<?> timer;
    Future<?> officer;
    try (var somebodyElse = lockOnTheCase()) {
      timer = threads.submit(() -> node.jobs().run(taken, node.engine()));
      untilWaiting(1);
      officer = threads.submit(this::accepts);
      untilWaiting(2);
    }
    timer.get();
    assertThatThrownBy(officer::get)
        .isInstanceOf(ExecutionException.class)
        .hasMessageContaining("PERMIT-04024")
        .hasMessageContaining("ended on 2026-11-09 and the law has acted since");
    node.jobs().runAll(node.engine());

    isAcceptedByLaw();
  }

  private void isAcceptedInTime() {
    assertThat(state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(clock("notice").state()).isEqualTo(ClockState.MET);
    assertThat(acts()).contains("acceptApplication").doesNotContain("acceptDeemed");
    assertThat(clock("notice").stoppedAt()).isEqualTo(instant(JUST_IN_TIME));
    assertThat(node.engine().getRuntimeService().createIncidentQuery().count()).isZero();
  }

  private void isAcceptedByLaw() {
    assertThat(state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(clock("notice").state()).isEqualTo(ClockState.BREACHED);
    assertThat(acts()).containsOnlyOnce("acceptDeemed").doesNotContain("acceptApplication");
    assertThat(clock("decision").startedAt()).isEqualTo(instant("2026-11-02T09:00:00"));
    assertThat(node.engine().getRuntimeService().createIncidentQuery().count()).isZero();
  }

  private void accepts() {
    node.answer(caseNo, "Task_CheckApplication", Map.of("acceptance", "accept"));
  }

  private Void acceptsAndCommitsAfter(CountDownLatch done, CountDownLatch commit) {
    var engine = (ProcessEngineConfigurationImpl) node.engine().getProcessEngineConfiguration();
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              accepts();
              done.countDown();
              await(commit);
              return null;
            });
  }

  private CaseLock lockOnTheCase() throws SQLException {
    return CaseLock.on(POSTGRES.server(), database, caseNo);
  }

  /** Goes on when so many transactions wait for a lock. */
  private void untilWaiting(int transactions) {
    while (CaseLock.waiting(POSTGRES.server(), database) != transactions) {
      Thread.onSpinWait();
    }
  }

  private CaseState state() {
    return node.plugin().cases().progress(caseNo).orElseThrow().state();
  }

  private StatutoryClock clock(String kind) {
    return node.plugin().cases().clocks(caseNo).stream()
        .filter(clock -> clock.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private java.util.List<String> acts() {
    return node.plugin().cases().record(caseNo).stream().map(Entry::act).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void itIs(String legalTime) {
    ClockUtil.setCurrentTime(Date.from(instant(legalTime)));
  }

  private static java.time.Instant instant(String legalTime) {
    return LocalDateTime.parse(legalTime).atZone(Calendars.CHINA).toInstant();
  }
}
