package org.onevisit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.SchemaOperationsProcessEngineBuild;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.casefile.CaseState;
import org.onevisit.desk.Scan;
import org.onevisit.licence.LicenceState;
import org.onevisit.record.Chain;
import org.onevisit.record.Entry;
import org.onevisit.refusal.Refusal;

/** The same plugin, migrations and models on a real PostgreSQL. */
class PostgresTest {

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  private final CrossAgencyPlugin plugin = new CrossAgencyPlugin();
  private String database;

  @BeforeEach
  void createEmptyDatabase() throws SQLException {
    database = POSTGRES.newDatabase();
    try (var connection = POSTGRES.server().getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + database);
    }
  }

  @Test
  void takesACaseFromApplicationToClosing() {
    var engine = node("whole-case", plugin);
    Nurse.deploy(engine);
    var caseNo = apply();
    Nurse.MATERIALS.forEach(material -> upload(caseNo, material));
    Officers.ofTenants(engine).finish();

    var cases = plugin.cases();
    assertThat(cases.progress(caseNo).orElseThrow().state()).isEqualTo(CaseState.CLOSED);
    assertThat(cases.licence(caseNo).orElseThrow().state()).isEqualTo(LicenceState.VALID);
    assertThat(Chain.firstBroken(cases.record(caseNo))).isEmpty();
    engine.close();
  }

  @Test
  void flagsOtherCasesOfWhoeverBrokeAPromiseUntilAnObjectionIsRight() {
    var engine = node("broken", plugin);
    Nurse.deploy(engine);
    var broken = apply();
    Nurse.MATERIALS.forEach(material -> upload(broken, material));
    Officers.ofTenants(engine).grant();
    var other = apply(database + " again");
    Officers.ofTenants(engine).revoke();

    var cases = plugin.cases();
    var today = plugin.deadlines().day(plugin.time().instant());
    var promise = cases.creditOfCase(broken).get(0).promiseId();
    assertThat(cases.record(other)).extracting(Entry::act).contains("flagBreach");
    assertThat(cases.flagged(cases.find(List.of(broken, other)), today)).containsExactly(other);

    plugin.creditDesk().object(broken, promise, "it is mine");
    assertThat(cases.creditPleas("health330106")).hasSize(1);
    plugin.creditDesk().answer(broken, promise, "health2", "health330106", true, "it is");
    assertThat(cases.flagged(cases.find(List.of(broken, other)), today)).isEmpty();
    engine.close();
  }

  @Test
  void losesNoActWhenSeveralPeopleActAtOnce() throws Exception {
    var engine = node("at-once", plugin);
    Nurse.deploy(engine);
    var caseNo = apply();
    Nurse.MATERIALS.forEach(material -> upload(caseNo, material));
    var people = new ArrayList<Callable<Integer>>();
    Nurse.MATERIALS.forEach(material -> people.add(() -> uploadsUntilRefused(caseNo, material)));
    people.add(
        () -> {
          Officers.ofTenants(engine).accept();
          return Nurse.MATERIALS.size();
        });
    var uploads = atOnce(people).stream().mapToInt(Integer::intValue).sum();

    var record = plugin.cases().record(caseNo);
    assertThat(record)
        .extracting(Entry::act)
        .contains("completeTask", "acceptApplication")
        .filteredOn("uploadMaterial"::equals)
        .hasSize(uploads);
    assertThat(Chain.firstBroken(record)).isEmpty();
    engine.close();
  }

  @Test
  void givesTheFirstNumbersOfADayToSeveralAtOnce() throws Exception {
    var engine = node("first-numbers", plugin);
    Nurse.deploy(engine);
    var people = new ArrayList<Callable<String>>();
    for (var i = 0; i < 8; i++) {
      var key = "first " + i;
      people.add(() -> apply(key));
    }
    assertThat(atOnce(people)).doesNotHaveDuplicates().hasSize(8);
    engine.close();
  }

  @Test
  void startsTwoNodesAtOnceOnAnEmptyDatabase() throws Exception {
    var meeting = new CyclicBarrier(2);
    List<Callable<ProcessEngine>> starts =
        List.of(
            () -> node("node-1", new CrossAgencyPlugin(), meeting),
            () -> node("node-2", plugin, meeting));
    var nodes = atOnce(starts);
    nodes.forEach(Nurse::deploy);
    assertThat(plugin.cases().progress(apply())).isPresent();
    nodes.forEach(ProcessEngine::close);
  }

  private ProcessEngine node(String name, CrossAgencyPlugin plugin) {
    return node(name, plugin, new CyclicBarrier(1));
  }

  private ProcessEngine node(String name, CrossAgencyPlugin plugin, CyclicBarrier meeting) {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName(name);
    configuration.setDataSource(POSTGRES.server().getDatabase("postgres", database));
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setSchemaOperationsCommand(
        context -> {
          meet(meeting);
          return new SchemaOperationsProcessEngineBuild().execute(context);
        });
    configuration.setHistory("audit");
    configuration.setProcessEnginePlugins(new ArrayList<>(List.of(plugin)));
    return configuration.buildProcessEngine();
  }

  /** Whoever comes first to the engine's tables waits a while for the other, who must not come. */
  private static void meet(CyclicBarrier meeting) {
    try {
      meeting.await(2, TimeUnit.SECONDS);
    } catch (TimeoutException | BrokenBarrierException alone) {
      // the other waits for its turn, or has had the first one's wait
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String apply() {
    return apply(database);
  }

  private String apply(String key) {
    return plugin.serviceDesk().submit(Nurse.ITEM, Nurse.application(), key).caseNo();
  }

  private void upload(String caseNo, String material) {
    plugin.serviceDesk().upload(caseNo, material, new Scan(material, Nurse.SCAN), "applicant");
  }

  /** Replaces a scan again and again; an accepted case takes no more. */
  private int uploadsUntilRefused(String caseNo, String material) {
    for (var done = 0; done < 20; done++) {
      try {
        upload(caseNo, material);
      } catch (Refusal refusal) {
        assertThat(refusal.code()).isEqualTo("PERMIT-01003");
        return done;
      }
    }
    return 20;
  }

  /** Starts all in the same moment; fails when one of them does. */
  private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
    var barrier = new CyclicBarrier(works.size());
    var threads = Executors.newFixedThreadPool(works.size());
    try {
      var running = new ArrayList<Future<T>>();
      for (var work : works) {
        running.add(
            threads.submit(
                () -> {
                  barrier.await();
                  return work.call();
                }));
      }
      var results = new ArrayList<T>();
      for (var run : running) {
        results.add(run.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
