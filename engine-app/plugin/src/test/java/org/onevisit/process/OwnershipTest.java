package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.stall;
import static org.onevisit.process.Applications.with;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.Participant;

class OwnershipTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void keepsEveryPartOfACaseInItsJurisdiction() {
    var received = permits.applyFor(NURSE, nurse());
    var parts =
        permits
            .engine()
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(received.caseNo())
            .list();
    assertThat(parts).hasSize(2).extracting(ProcessInstance::getTenantId).containsOnly("gov330106");
  }

  @Test
  void sendsACaseOfATownshipToTheAgenciesOfItsCounty() {
    permits.deploy(PermitFiles.withPieces(Path.of("src/test/resources/permits/market-stall")));
    permits
        .applyFor("market-stall", with(stall(), "region", "330110110"))
        .uploadAll()
        .waitsFor("marketSupervision330110", "Task_CheckApplication")
        .does("market9", "Task_CheckApplication", "acceptance", "accept")
        .waitsFor("publicSecurity3301", "Task_InspectSite");
  }

  @Test
  void letsAnAgencySeeTheCaseFromItsFirstTaskOn() {
    var received = Situations.received(permits, nurse());
    assertThat(permits.cases().participants(received.caseNo()))
        .extracting(Participant::agency)
        .containsExactly("health330106");
    received.does("health1", "Task_CheckApplication", "acceptance", "accept");
    assertThat(permits.cases().participants(received.caseNo()))
        .extracting(Participant::agency)
        .containsExactlyInAnyOrder("health330106", "education330106");
  }

  @Test
  void writesTheOwnerOnEveryRowOfACase() {
    var granted = Situations.granted(permits, nurse());
    remark(granted.caseNo());
    assertThat(owners()).as("while it runs").isNotEmpty().allSatisfy(Row::hasOwner);
    granted.originalsAre("verified", "counter").handsOver().hasEnded();
    assertThat(owners()).as("when it has ended").isNotEmpty().allSatisfy(Row::hasOwner);
  }

  @Test
  void givesEveryRowOfATaskToItsAgency() {
    var received = Situations.received(permits, nurse());
    remark(received.caseNo());
    assertThat(owners())
        .filteredOn(row -> row.task() != null)
        .extracting(Row::table)
        .contains(
            "ACT_HI_ACTINST",
            "ACT_HI_ATTACHMENT",
            "ACT_HI_COMMENT",
            "ACT_HI_DETAIL",
            "ACT_HI_IDENTITYLINK",
            "ACT_HI_OP_LOG",
            "ACT_HI_TASKINST",
            "ACT_RU_IDENTITYLINK",
            "ACT_RU_TASK");
    assertThat(owners())
        .filteredOn(row -> row.task() != null)
        .allSatisfy(
            row -> assertThat(String.valueOf(row.owner())).as(row.table()).doesNotStartWith("gov"));
  }

  /** An officer does on the open task whatever leaves rows. */
  private static void remark(String caseNo) {
    var tasks = permits.engine().getTaskService();
    var task = tasks.createTaskQuery().processInstanceBusinessKey(caseNo).singleResult();
    permits.as(
        "window1",
        task.getTenantId(),
        () -> {
          tasks.claim(task.getId(), "window1");
          tasks.createComment(task.getId(), task.getProcessInstanceId(), "seen");
          var text = new ByteArrayInputStream(new byte[1]);
          return tasks.createAttachment("text", task.getId(), null, "note", "", text);
        });
    tasks.addCandidateGroup(task.getId(), task.getTenantId());
  }

  /** Every row of a table that names an owner, save what belongs to a model and not to a case. */
  private static List<Row> owners() {
    var database = Jdbi.create(permits.engine().getProcessEngineConfiguration().getDataSource());
    return database.withHandle(
        db ->
            db
                .createQuery(
                    "select TABLE_NAME from INFORMATION_SCHEMA.COLUMNS where COLUMN_NAME = 'TENANT_ID_'"
                        + " and regexp_like(TABLE_NAME, '^ACT_(RU|HI)_') and TABLE_NAME <> 'ACT_RU_JOBDEF'")
                .mapTo(String.class)
                .list()
                .stream()
                .flatMap(table -> rows(db, table).stream())
                .toList());
  }

  private static List<Row> rows(Handle db, String table) {
    return db.createQuery("select * from " + table).mapToMap().list().stream()
        .map(row -> new Row(table, row.get("tenant_id_"), task(table, row), row))
        .toList();
  }

  private static Object task(String table, Map<String, Object> row) {
    return row.get(table.matches(".*_TASK(INST)?") ? "id_" : "task_id_");
  }

  /** A row of a table, its owner and the task it speaks of. */
  record Row(String table, Object owner, Object task, Map<String, Object> row) {

    void hasOwner() {
      assertThat(owner).as("%s %s", table, row).isNotNull();
    }
  }
}
