package org.onevisit.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.process.SteppedJobExecutor;

/** One of the nodes that work on a PostgreSQL database, its job executor driven step by step. */
final class Node implements AutoCloseable {

  private static final int CONNECTIONS = 30;

  private final CrossAgencyPlugin plugin = new CrossAgencyPlugin();
  private final JobExecutor jobs;
  private final ProcessEngine engine;

  private Node(String url, String name, JobExecutor jobs) {
    this.jobs = jobs;
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName(name);
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUrl(url);
    configuration.setJdbcUsername("postgres");
    configuration.setJdbcPassword("postgres");
    configuration.setJdbcMaxActiveConnections(CONNECTIONS);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("audit");
    configuration.setEnableCmdExceptionLogging(false);
    configuration.setIdGenerator(new StrongUuidGenerator()); // nodes never meet over a block of ids
    configuration.setJobExecutor(jobs);
    configuration.setJobExecutorAcquireByDueDate(true);
    configuration.setProcessEnginePlugins(new ArrayList<>(List.of(plugin)));
    engine = configuration.buildProcessEngine();
  }

  /** Starts a node on a database, which it creates when nobody has. */
  static Node start(EmbeddedPostgres postgres, String database, String name) throws SQLException {
    return start(postgres, database, name, new SteppedJobExecutor());
  }

  /** Starts a node with a job executor of one's own. */
  static Node start(EmbeddedPostgres postgres, String database, String name, JobExecutor jobs)
      throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection()) {
      createUnlessThere(connection, database);
    }
    return new Node(postgres.getJdbcUrl("postgres", database), database + name, jobs);
  }

  /** In a process of its own: does what there is to do until it is killed. */
  public static void main(String[] arguments) {
    ClockUtil.setCurrentTime(Date.from(Instant.parse(arguments[1])));
    var node = new Node(arguments[0], "killed", new SteppedJobExecutor());
    node.jobs().runAll(node.engine());
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
    return (SteppedJobExecutor) jobs;
  }

  void startJobs() {
    jobs.start();
  }

  String apply(String key) {
    var caseNo = plugin.serviceDesk().submit(Nurse.ITEM, Nurse.application(), key).caseNo();
    if (jobs instanceof SteppedJobExecutor stepped) {
      stepped.runAll(engine);
    }
    return caseNo;
  }

  /** An officer of health answers the task of a case. */
  void answer(String caseNo, String step, Map<String, Object> answers) {
    answer("health1", caseNo, step, answers);
  }

  /** Another officer, of the agency whose task it is. */
  void answer(String officer, String caseNo, String step, Map<String, Object> answers) {
    var task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(caseNo)
            .taskDefinitionKey(step)
            .singleResult();
    var identity = engine.getIdentityService();
    identity.setAuthentication(officer, List.of(task.getTenantId()), List.of(task.getTenantId()));
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
