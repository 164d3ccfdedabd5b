package org.onevisit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.desk.Scan;
import org.onevisit.record.Chain;
import org.onevisit.record.Entry;

/**
 * One person breaks promises in two cases at the same instant. Neither waits for the other, which
 * each would flag, and both stand on the credit record.
 */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class BreachesAtOnceTest {

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private Node node;
  private String database;
  private String one;
  private String other;
  private String third;

  @BeforeEach
  void twoAboutToBeRevoked() throws SQLException {
    database = POSTGRES.newDatabase();
    node = Node.start(POSTGRES.server(), database, "");
    Nurse.deploy(node.engine());
    third = node.apply("third");
    one = heard("one");
    other = heard("other");
  }

  @AfterEach
  void end() {
    threads.shutdown();
    node.close();
  }

  @Test
  void neitherWaitsForTheOther() throws Exception {
    var done = new CountDownLatch(1);
    var commit = new CountDownLatch(1);
    var first = threads.submit(() -> revokesAndCommitsAfter(done, commit));
    done.await();

    revokes(other);

    assertThat(state(other)).isEqualTo(CaseState.REVOKED);
    assertThat(state(one)).isNotEqualTo(CaseState.REVOKED);
    commit.countDown();
    first.get();
    assertThat(state(one)).isEqualTo(CaseState.REVOKED);
    node.jobs().runAll(node.engine());
    assertThat(node.engine().getRuntimeService().createIncidentQuery().count()).isZero();
    assertThat(flags(third)).containsExactlyInAnyOrder(one, other);
    assertThat(Chain.firstBroken(node.plugin().cases().record(third))).isEmpty();
  }

  @Test
  void aCaseThatSomebodyWorksInIsFlaggedWhenHeHasDone() throws Exception {
    try (var somebodyElse = CaseLock.on(POSTGRES.server(), database, third)) {
      revokes(one);
      assertThat(state(one)).isEqualTo(CaseState.REVOKED);
    }
    node.jobs().runAll(node.engine());

    assertThat(flags(third)).containsExactly(one);
  }

  /** A case in which the holder has been heard, and only the second officer's word is missing. */
  private String heard(String key) {
    var caseNo = node.apply(key);
    for (var material : Nurse.MATERIALS) {
      var scan = new Scan(material, Nurse.SCAN);
      node.plugin().serviceDesk().upload(caseNo, material, scan, "applicant");
    }
    answer(caseNo, "Task_CheckApplication", Map.of("acceptance", "accept"));
    answer(caseNo, "Task_ConfirmDiploma", Map.of("diplomaConfirmed", "confirmed"));
    answer(caseNo, "Task_ReviewApplication", Map.of("reviewOpinion", "agree"));
    answer(caseNo, "Task_DecideApplication", Map.of("decision", "grant"));
    answer(
        caseNo,
        "Task_VerifyOriginals",
        Map.of(
            "verification", "differ",
            "materialMismatch", "diploma",
            "verificationMethod", "counter",
            "verificationNote", "another person's"));
    answer(caseNo, "Task_HearApplicant", Map.of("hearingStatement", "admitted"));
    return caseNo;
  }

  private Void revokesAndCommitsAfter(CountDownLatch done, CountDownLatch commit) {
    var engine = (ProcessEngineConfigurationImpl) node.engine().getProcessEngineConfiguration();
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              revokes(one);
              done.countDown();
              await(commit);
              return null;
            });
  }

  private void revokes(String caseNo) {
    node.answer(
        "health2",
        caseNo,
        "Task_DecideRevocation",
        Map.of(
            "revocation", "revoke",
            "revocationGround", "deceit",
            "revocationReason", "false papers"));
  }

  private void answer(String caseNo, String step, Map<String, Object> answers) {
    node.answer(caseNo, step, answers);
    node.jobs().runAll(node.engine());
  }

  private CaseState state(String caseNo) {
    return node.plugin().cases().progress(caseNo).orElseThrow().state();
  }

  private List<String> flags(String caseNo) {
    return node.plugin().cases().record(caseNo).stream()
        .filter(entry -> entry.act().equals("flagBreach"))
        .map(Entry::subject)
        .toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
