package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;

class DeployPermitTest {

  private static final String STALL = "market-stall";

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void tellsEverythingThatIsWrongAtOnceAndStoresNothing() {
    var before = permits.stored();
    var refused = catchThrowableOfType(ParseException.class, () -> permits.deploy(faulty()));
    assertThat(refused)
        .hasMessageContainingAll(
            "market-stall-grounds.dmn: PERMIT-10100 files-are-readable",
            "market-stall.bpmn: PERMIT-10101 known-properties: 'Task_InspectSite' has property"
                + " 'permit.status'",
            "market-stall.bpmn: PERMIT-10102 user-task-names-agency: User task 'Task_InspectSite'"
                + " names agency 'fire'",
            "market-stall.bpmn: PERMIT-10103 form-exists: 'Task_DecideApplication'",
            "market-stall-clocks.dmn: PERMIT-10105 tables-name-law: Row 'Row_notice'");
    assertThat(refused.getResorceReports())
        .flatExtracting(report -> report.getErrors())
        .extracting(Problem::getMainElementId)
        .contains("Task_InspectSite", "Task_DecideApplication", "Row_notice");
    assertThat(permits.stored()).isEqualTo(before);
  }

  @Test
  void saysOfAnUnreadableFileThatAlone() {
    var files = stall();
    for (var name :
        List.of(
            "market-stall-clocks.dmn",
            "market-stall-grounds.dmn",
            "apply-market-stall.form",
            "decide-market-stall.form",
            "deliver-licence.bpmn")) {
      files.computeIfPresent(name, (any, f) -> Arrays.copyOf(f, f.length / 2));
    }
    var refused = catchThrowableOfType(ParseException.class, () -> permits.deploy(files));
    assertThat(refused.getMessage().lines())
        .hasSize(5)
        .allMatch(line -> line.contains("files-are-readable"));
  }

  @Test
  void beginsWithVersionOneWhenTheFaultsAreMended() {
    catchThrowableOfType(ParseException.class, () -> permits.deploy(faulty()));
    permits.deploy(stall());
    assertThat(versions(STALL)).containsExactly(1);
  }

  @Test
  void letsCasesGoOnWhenANewVersionOfTheirPermitIsRefused() {
    var received = Situations.received(permits, nurse());
    var worse = PermitFiles.shipped();
    worse.remove("countersign-refusal.form");
    catchThrowableOfType(ParseException.class, () -> permits.deploy(worse));
    received
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .is(CaseState.ACCEPTED);
    assertThat(versions(NURSE)).containsExactly(1);
  }

  @Test
  void leavesModelsAloneThatDoNotSpeakToIt() {
    var other = stall().get(STALL + ".bpmn");
    var silent =
        new String(other, UTF_8)
            .replaceAll("<camunda:property name=\"permit[^>]*>", "")
            .replace("id=\"market-stall\"", "id=\"somebody-elses\"")
            .replace("camunda:delegateExpression=\"${act}\"", "camunda:expression=\"${true}\"");
    permits.deploy(Map.of("somebody-elses.bpmn", silent.getBytes(UTF_8)));
    assertThat(versions("somebody-elses")).containsExactly(1);
  }

  @Test
  void refusesAPermitThatIsDeployedForATenant() {
    var deployment =
        permits.engine().getRepositoryService().createDeployment().tenantId("health330106");
    stall()
        .forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
    assertThatThrownBy(deployment::deploy)
        .hasMessageContaining(
            "market-stall.bpmn: PERMIT-09001 'market-stall' is deployed for tenant 'health330106', but"
                + " a permit belongs to none");
  }

  private static Map<String, byte[]> faulty() {
    var files = stall();
    files.remove("decide-market-stall.form");
    files.computeIfPresent("market-stall-grounds.dmn", (name, f) -> Arrays.copyOf(f, f.length / 2));
    edit(files, "market-stall-clocks.dmn", "<text>\"《行政许可法》第四十二条\"</text>", "<text></text>");
    edit(files, "market-stall.bpmn", "value=\"publicSecurity\"", "value=\"fire\"");
    edit(
        files,
        "market-stall.bpmn",
        "\"permit.state\" value=\"IN_REVIEW\"",
        "\"permit.status\" value=\"IN_REVIEW\"");
    return files;
  }

  private static void edit(Map<String, byte[]> files, String name, String from, String to) {
    var text = new String(files.get(name), UTF_8);
    assertThat(text).contains(from);
    files.put(name, text.replace(from, to).getBytes(UTF_8));
  }

  private static Map<String, byte[]> stall() {
    return PermitFiles.withPieces(Path.of("src/test/resources/permits", STALL));
  }

  private static Iterable<Integer> versions(String key) {
    return permits
        .engine()
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .list()
        .stream()
        .map(ProcessDefinition::getVersion)
        .toList();
  }
}
