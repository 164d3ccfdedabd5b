package org.onevisit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** With everything on, a case asks no more of the database than on the bare engine. */
class CostTest {

  private static final Logger LOG = LoggerFactory.getLogger(CostTest.class);
  private static final String ROW = "%n%-36s %10s %11s %7s";

  @Test
  void aCaseCostsLessThanOnTheBareEngine() {
    try (var plugin = new PluginSide("cost-plugin");
        var full = new BareSide("cost-bare-full", "full");
        var audit = new BareSide("cost-bare-audit", "audit")) {
      var ours = Bill.of(plugin);
      var bare = Bill.of(full);
      var lean = Bill.of(audit);
      LOG.info(
          ROW.formatted("one nurse registration", "statements", "round trips", "commits")
              + ours.rows("plugin")
              + bare.rows("bare engine, history full")
              + lean.rows("bare engine, history audit"));
      ours.assertWithin(bare);
      ours.assertWithin(lean);
    }
  }

  @Test
  void aProcessWithoutPermitWordsCostsNotOneStatementMore() {
    try (var plugin = new PluginSide("plain-plugin");
        var bare = new BareSide("plain-bare", "audit")) {
      var ours = plainProcess(plugin);
      assertThat(ours.statements()).isLessThanOrEqualTo(plainProcess(bare).statements());
      assertThat(historicApplicant(plugin.engine())).as("history of no permit").isEqualTo(1);
    }
  }

  private static Cost plainProcess(Side side) {
    var model =
        Bpmn.createExecutableProcess("leave")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("Task_Approve")
            .camundaCandidateGroups("managers")
            .endEvent()
            .done();
    side.engine()
        .getRepositoryService()
        .createDeployment()
        .addModelInstance("leave.bpmn", model)
        .deploy();
    return side.cost(() -> leave(side.engine()));
  }

  private static void leave(ProcessEngine engine) {
    engine.getRuntimeService().startProcessInstanceByKey("leave", Map.of("applicantName", "X"));
    engine.getIdentityService().setAuthentication("m1", List.of("managers"), List.of());
    var tasks = engine.getTaskService();
    var task = tasks.createTaskQuery().singleResult().getId();
    tasks.claim(task, "m1");
    tasks.complete(task);
    engine.getIdentityService().clearAuthentication();
  }

  private static long historicApplicant(ProcessEngine engine) {
    var variables = engine.getHistoryService().createHistoricVariableInstanceQuery();
    return variables.variableName("applicantName").count();
  }

  /** What a case costs, and what the scans cost that the applicant hands in. */
  private record Bill(Cost work, Cost scans) {

    static Bill of(Side side) {
      run(side); // caches fill with the first case
      return run(side);
    }

    private static Bill run(Side side) {
      var id = new String[1];
      var applied = side.cost(() -> id[0] = side.apply());
      var scans =
          side.cost(() -> Nurse.MATERIALS.forEach(material -> side.handIn(id[0], material)));
      var decided = side.cost(side.officers()::finish);
      return new Bill(applied.plus(decided), scans);
    }

    String rows(String name) {
      return row(name, work) + row("  and its %d scans".formatted(Nurse.MATERIALS.size()), scans);
    }

    void assertWithin(Bill other) {
      assertThat(work.statements()).as("statements").isLessThan(other.work.statements());
      assertThat(work.roundTrips()).as("round trips").isLessThan(other.work.roundTrips());
      assertThat(work.commits()).as("commits").isEqualTo(other.work.commits());
      assertThat(scans.statements()).as("scans").isLessThan(other.scans.statements());
      assertThat(scans.commits()).as("commits of scans").isEqualTo(other.scans.commits());
    }

    private static String row(String name, Cost cost) {
      return ROW.formatted(name, cost.statements(), cost.roundTrips(), cost.commits());
    }
  }
}
