package org.onevisit.proof;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jdbi.v3.core.Jdbi;

/**
 * Cases of 100 agencies with one open task each, as rows: of every step of the shipped permits, due
 * at the end of one of sixty days, some claimed, some suspended, some without a clock. Each agency
 * has five groups, and each task is meant for one of them.
 */
final class AgencyHall {

  static final int AGENCIES = 100;
  private static final List<Integer> GROUPS = List.of(1, 2, 3, 4, 5);

  private static final String CASES =
      """
      insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_,
          PROC_DEF_ID_, ACT_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_,
          SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_, TENANT_ID_)
        select 'case' || I, 1, 'case' || I, 'case' || I, 'onevisit-' || I,
          PROC_DEF_ID, STEP, true, false, true, false, 1, 2, 5, '330000'
        from generate_series(1, %1$d) I join STEPS on N = I %% (select count(*) from STEPS)
      """;

  private static final String VARIABLES =
      """
      insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_,
          PROC_DEF_ID_, TEXT_, VAR_SCOPE_, SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_, TENANT_ID_)
        select 'var' || ID_, 1, 'string', 'caseNo', ID_, ID_, PROC_DEF_ID_, BUSINESS_KEY_, ID_, 1,
          false, TENANT_ID_
        from ACT_RU_EXECUTION
      """;

  private static final String TASKS =
      """
      insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_,
          TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_,
          TENANT_ID_, TASK_STATE_)
        select md5('task' || I)::uuid::text, 1, 'case' || I, 'case' || I, PROC_DEF_ID, NAME, STEP,
          case when H %% 7 < 2 then 'clerk' || I %% 100 end, 50,
          timestamp '2026-11-24 09:00' - (H %% 60000) * interval '1 minute',
          case when H %% 20 > 0
            then timestamp '2026-11-10 23:59:59' + (H / 7 %% 60) * interval '1 day' end,
          case when H %% 101 = 0 then 2 else 1 end, 'agency' || I %% 100, 'Created'
        from (select I, abs(hashint4(I)::bigint) as H from generate_series(1, %1$d) I) I
        join STEPS on N = I %% (select count(*) from STEPS)
      """;

  private static final String CANDIDATES =
      """
      insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_, TENANT_ID_)
        select 'link' || ID_, 1, TENANT_ID_ || '-' || 1 + abs(hashtext(ID_)::bigint) % 5,
          'candidate', ID_, TENANT_ID_
        from ACT_RU_TASK
      """;

  private static final String TASK_GRANTS =
      """
      insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_,
          PERMS_)
        select ID_, 1, 1, GROUP_ID_, %1$d, TASK_ID_, %2$d
        from ACT_RU_IDENTITYLINK
      """;

  private static final String GROUP_GRANTS =
      """
      insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_,
          PERMS_)
        select gen_random_uuid()::text, 1, 1, 'agency' || A || '-' || G, %1$d, R, %2$d
        from generate_series(0, 99) A, generate_series(1, 5) G, unnest(array[%3$s]) R
      """;

  private final Jdbi database;

  AgencyHall(Jdbi database) {
    this.database = database;
  }

  static String agency(int number) {
    return "agency" + number % AGENCIES;
  }

  static List<String> groups(String agency) {
    return GROUPS.stream().map(group -> agency + "-" + group).toList();
  }

  /** Opens the tasks; the groups may work on every step, and nobody has a right to one task. */
  void open(ProcessEngine engine, int tasks) throws SQLException {
    var models = engine.getRepositoryService().createProcessDefinitionQuery().list();
    run("create table STEPS (N bigint, PROC_DEF_ID text, STEP text, NAME text)");
    models.forEach(model -> putSteps(engine, model));
    run(CASES.formatted(tasks), VARIABLES, TASKS.formatted(tasks));
    grant(
        Resources.PROCESS_DEFINITION,
        ProcessDefinitionPermissions.READ.getValue()
            | ProcessDefinitionPermissions.READ_TASK.getValue()
            | ProcessDefinitionPermissions.TASK_WORK.getValue(),
        models.stream().map(ProcessDefinition::getKey));
    analyze();
  }

  /** Lets every group use a filter of Tasklist. */
  void grantFilter(String id) throws SQLException {
    grant(Resources.FILTER, Permissions.READ.getValue(), Stream.of(id));
  }

  /** Gives the rights as the engine does by itself: to each task's candidates, for that task. */
  void grantTaskByTask() throws SQLException {
    var rights = Permissions.READ.getValue() | Permissions.UPDATE.getValue();
    run(
        CANDIDATES,
        "delete from ACT_RU_AUTHORIZATION where RESOURCE_TYPE_ = "
            + Resources.PROCESS_DEFINITION.resourceType(),
        TASK_GRANTS.formatted(Resources.TASK.resourceType(), rights));
    analyze();
  }

  private void grant(Resources resource, int rights, Stream<String> ids) throws SQLException {
    var list = ids.map("'%s'"::formatted).collect(joining(", "));
    run(GROUP_GRANTS.formatted(resource.resourceType(), rights, list));
  }

  private void putSteps(ProcessEngine engine, ProcessDefinition model) {
    var steps = engine.getRepositoryService().getBpmnModelInstance(model.getId());
    for (var step : steps.getModelElementsByType(UserTask.class)) {
      database.useHandle(
          handle ->
              handle.execute(
                  "insert into STEPS select count(*), ?, ?, ? from STEPS",
                  model.getId(),
                  step.getId(),
                  step.getName()));
    }
  }

  /** Rows that all belong together need not be looked after one by one. */
  private void run(String... statements) throws SQLException {
    database.useTransaction(
        handle -> {
          handle.execute("set local session_replication_role = replica");
          for (var statement : statements) {
            handle.getConnection().createStatement().execute(statement);
          }
        });
  }

  private void analyze() throws SQLException {
    database.useHandle(
        handle -> handle.getConnection().createStatement().execute("vacuum analyze"));
  }
}
