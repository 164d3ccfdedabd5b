package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.SOCIETY;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.society;
import static org.onevisit.process.Applications.stall;
import static org.onevisit.process.Applications.with;

import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
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
  void belongsToNobodyRatherThanToAWrongAgencyWhenTheCompetentUnitIsUnknown() {
    permits.deploy(offering("meteorology"));
    permits
        .applyFor(SOCIETY, with(society(), "competentUnit", "meteorology"))
        .doesNotWaitFor("Task_GiveOpinion")
        .standsStill("No agency has function 'meteorology' at level county for region 330106.")
        .is(CaseState.SUBMITTED);
  }

  /** The shipped permits, but that the form offers a unit which no county has. */
  private static Map<String, byte[]> offering(String unit) {
    var files = PermitFiles.shipped();
    files.computeIfPresent(
        "apply-" + SOCIETY + ".form",
        (name, form) ->
            new String(form, UTF_8)
                .replace("\"value\": \"sports\"", "\"value\": \"sports\"}, " + option(unit))
                .getBytes(UTF_8));
    return files;
  }

  private static String option(String unit) {
    return "{\"label\": \"%s\", \"value\": \"%s\"".formatted(unit, unit);
  }
}
