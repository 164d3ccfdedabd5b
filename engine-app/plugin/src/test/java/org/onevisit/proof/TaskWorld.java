package org.onevisit.proof;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.CrossAgencyPlugin;

/** Random tasks and grants in a database, which an engine with the plugin and a stock one read. */
final class TaskWorld implements AutoCloseable {

  static final List<String> PEOPLE = List.of("u1", "u2", "u3");
  static final List<String> AGENCIES = List.of("a1", "a2", "a3", "a4");
  static final List<String> MODELS = List.of("m1", "m2", "m3");
  static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 9, 0);

  private static final List<String> GROUPS = List.of("g1", "g2", "g3", "g4", "g5");
  private static final int TASKS = 60;
  private static final int GRANTS = 12;
  private static final int[] RIGHTS = {
    Permissions.READ.getValue(),
    Permissions.UPDATE.getValue(),
    ProcessDefinitionPermissions.READ_TASK.getValue(),
    ProcessDefinitionPermissions.READ_TASK.getValue() | Permissions.READ.getValue(),
    Permissions.ALL.getValue()
  };

  private final ProcessEngine plugin;
  private final ProcessEngine stock;
  private final Jdbi database;
  private Random random;
  private String person;
  private List<String> groups;
  private List<String> agencies;

  TaskWorld(DataSource source) {
    database = Jdbi.create(source);
    plugin = engine(source, "plugin", List.of(new CrossAgencyPlugin()));
    stock = engine(source, "stock", List.of());
  }

  /** Forgets what was there, and puts random tasks, grants and somebody who asks in its place. */
  void become(Random random) {
    this.random = random;
    database.useTransaction(
        handle -> {
          for (var table : List.of("RU_AUTHORIZATION", "RU_TASK", "RU_CASE_EXECUTION")) {
            handle.execute("delete from ACT_" + table);
          }
          handle.execute("delete from ACT_RE_PROCDEF");
          MODELS.forEach(model -> putModel(handle, model));
          handle.execute("insert into ACT_RU_CASE_EXECUTION (ID_, REV_) values ('c1', 1)");
          for (var i = 0; i < TASKS; i++) {
            putTask(handle, "t" + i);
          }
          putGrants(handle);
        });
    person = one(PEOPLE);
    groups = some(GROUPS);
    agencies = random.nextInt(8) == 0 ? null : some(AGENCIES);
    var cases = random.nextBoolean();
    var standalone = random.nextBoolean();
    for (var engine : List.of(plugin, stock)) {
      var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
      settings.setCmmnEnabled(cases);
      settings.setStandaloneTasksEnabled(standalone);
    }
  }

  /** Whether nobody is denied what a grant would give; the engine asks that in a way of its own. */
  boolean isPlain() {
    return database.withHandle(
            handle ->
                handle
                    .select("select count(*) from ACT_RU_AUTHORIZATION where TYPE_ = 2")
                    .mapTo(Integer.class)
                    .one())
        == 0;
  }

  /** The ids that the plugin's engine answers, in its order. */
  List<String> asked(Consumer<TaskQuery> question, int first, int most) {
    return ask(plugin, question, query -> ids(query.listPage(first, most)));
  }

  long counted(Consumer<TaskQuery> question) {
    return ask(plugin, question, TaskQuery::count);
  }

  /** What the stock engine answers, with the ids deciding between equals. */
  List<String> expected(TaskQuestion question) {
    return ask(stock, question.orderedToTheLast(), query -> ids(query.list()));
  }

  private <T> T ask(
      ProcessEngine engine, Consumer<TaskQuery> question, Function<TaskQuery, T> answer) {
    var query = engine.getTaskService().createTaskQuery();
    question.accept(query);
    engine.getIdentityService().setAuthentication(person, groups, agencies);
    try {
      return answer.apply(query);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private static List<String> ids(List<Task> tasks) {
    return tasks.stream().map(Task::getId).toList();
  }

  private void putModel(Handle handle, String key) {
    for (var version : List.of(1, 2)) {
      handle.execute(
          "insert into ACT_RE_PROCDEF (ID_, REV_, KEY_, NAME_, VERSION_) values (?, 1, ?, ?, ?)",
          key + version,
          key,
          "Model " + key,
          version);
    }
  }

  private void putTask(Handle handle, String id) {
    var ofCase = random.nextInt(10) == 0;
    handle.execute(
        "insert into ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, PRIORITY_, SUSPENSION_STATE_,"
            + " TENANT_ID_, PROC_DEF_ID_, CASE_EXECUTION_ID_, ASSIGNEE_, CREATE_TIME_, DUE_DATE_)"
            + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        "Step " + random.nextInt(3),
        "step" + random.nextInt(3),
        random.nextInt(3),
        random.nextInt(5) == 0 ? 2 : 1,
        random.nextInt(6) == 0 ? null : one(AGENCIES),
        ofCase || random.nextInt(6) == 0 ? null : one(MODELS) + (1 + random.nextInt(2)),
        ofCase ? "c1" : null,
        random.nextBoolean() ? null : one(PEOPLE),
        MONDAY.minusDays(random.nextInt(4)),
        random.nextInt(4) == 0 ? null : MONDAY.plusDays(random.nextInt(5)));
  }

  private void putGrants(Handle handle) {
    var given = new HashSet<List<Object>>();
    for (var i = 0; i < GRANTS; i++) {
      var type = random.nextInt(40) == 0 ? 2 : random.nextInt(6) == 0 ? 0 : 1;
      var toGroup = type != 0 && random.nextBoolean();
      var grant =
          Arrays.<Object>asList(
              type,
              toGroup ? one(GROUPS) : null,
              toGroup ? null : type == 0 ? "*" : one(PEOPLE),
              random.nextBoolean()
                  ? Resources.TASK.resourceType()
                  : Resources.PROCESS_DEFINITION.resourceType(),
              resource());
      if (given.add(grant)) {
        var row = new ArrayList<>(grant);
        row.add("grant" + i);
        row.add(RIGHTS[random.nextInt(RIGHTS.length)]);
        handle.execute(
            "insert into ACT_RU_AUTHORIZATION (TYPE_, GROUP_ID_, USER_ID_, RESOURCE_TYPE_,"
                + " RESOURCE_ID_, ID_, PERMS_, REV_) values (?, ?, ?, ?, ?, ?, ?, 1)",
            row.toArray());
      }
    }
  }

  private String resource() {
    return switch (random.nextInt(8)) {
      case 0 -> "*";
      case 1, 2, 3 -> "t" + random.nextInt(TASKS);
      default -> one(MODELS);
    };
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private List<String> some(List<String> of) {
    return of.stream().filter(any -> random.nextBoolean()).toList();
  }

  private static ProcessEngine engine(
      DataSource source, String name, List<CrossAgencyPlugin> plugins) {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("task world " + name + source.hashCode());
    configuration.setDataSource(source);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("audit");
    configuration.setAuthorizationEnabled(true);
    configuration.setMetricsEnabled(false);
    configuration.setProcessEnginePlugins(new ArrayList<>(plugins));
    return configuration.buildProcessEngine();
  }

  @Override
  public void close() {
    plugin.close();
    stock.close();
  }
}
