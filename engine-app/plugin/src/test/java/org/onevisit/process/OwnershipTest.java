package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.with;

import org.camunda.bpm.engine.runtime.ProcessInstance;
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
    permits
        .applyFor(NURSE, with(nurse(), "region", "330110110"))
        .uploadAll()
        .waitsFor("health330110", "Task_CheckApplication")
        .does("health9", "Task_CheckApplication", "acceptance", "accept")
        .waitsFor("education330110", "Task_ConfirmDiploma");
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
}
