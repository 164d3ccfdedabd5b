package org.onevisit.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.process.SteppedJobExecutor;

/** One of the nodes that work on a PostgreSQL database, its job executor driven step by step. */
final class Node implements AutoCloseable {

  private final CrossAgencyPlugin plugin = new CrossAgencyPlugin();
  private final SteppedJobExecutor jobs = new SteppedJobExecutor();
  private final ProcessEngine engine;

  private Node(EmbeddedPostgres postgres, String database, String name) {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName(database + name);
    configuration.setDataSource(postgres.getDatabase("postgres", database));
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("audit");
    configuration.setEnableCmdExceptionLogging(false);
    configuration.setJobExecutor(jobs);
    configuration.setJobExecutorAcquireByDueDate(true);
    configuration.setProcessEnginePlugins(new ArrayList<>(List.of(plugin)));
    engine = configuration.buildProcessEngine();
  }

  /** Starts a node on a database, which it creates when nobody has. */
  static Node start(EmbeddedPostgres postgres, String database, String name) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection()) {
      createUnlessThere(connection, database);
    }
    return new Node(postgres, database, name);
  }

  private static void createUnlessThere(Connection connection, String database)
      throws SQLException {
    try (var question = connection.createStatement();
        var found =
            question.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
      if (!found.next()) {
        question.execute("create database " + database);
      }
    }
  }

  CrossAgencyPlugin plugin() {
    return plugin;
  }

  ProcessEngine engine() {
    return engine;
  }

  SteppedJobExecutor jobs() {
    return jobs;
  }

  String apply(String key) {
    var caseNo = plugin.serviceDesk().submit(Nurse.ITEM, Nurse.application(), key).caseNo();
    jobs.runAll(engine);
    return caseNo;
  }

  /** An officer of health answers the task of a case. */
  void answer(String caseNo, String step, Map<String, Object> answers) {
    var task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(caseNo)
            .taskDefinitionKey(step)
            .singleResult();
    var identity = engine.getIdentityService();
    identity.setAuthentication("health1", List.of(task.getTenantId()), List.of(task.getTenantId()));
    try {
      engine.getFormService().submitTaskForm(task.getId(), answers);
    } finally {
      identity.clearAuthentication();
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
