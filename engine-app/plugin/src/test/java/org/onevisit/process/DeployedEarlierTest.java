package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What no rule has seen, because it was deployed before the plugin came, is held back as it runs.
 */
class DeployedEarlierTest {

  private static final String SILENT =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="somebody-elses">
        <bpmn:process id="somebody-elses" isExecutable="true" camunda:historyTimeToLive="P1D">
          <bpmn:startEvent id="StartEvent_Begun" />
          <bpmn:serviceTask id="Task_Count" camunda:expression="${1}" />
          <bpmn:sequenceFlow id="Flow_BegunToCount" sourceRef="StartEvent_Begun" targetRef="Task_Count" />
        </bpmn:process>
      </bpmn:definitions>
      """;

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @ParameterizedTest
  @CsvSource({
    "juel, \\${''.getClass()}, 'getClass' cannot be reached from an expression",
    "javascript, java.lang.Runtime, No script is run here (javascript)"
  })
  void reachesNothingFromItsTables(String language, String cell, String refusal) {
    var deployment = permits.deploy(PermitFiles.shipped());
    rewrite(
        deployment,
        NURSE + "-licence.dmn",
        "<outputEntry id=\"Rule_licence_series\">\\s*<text>[^<]*",
        "<outputEntry id=\"Rule_licence_series\" expressionLanguage=\"%s\"><text>%s"
            .formatted(language, cell));
    assertThatThrownBy(() -> permits.applyFor(NURSE, nurse())).hasStackTraceContaining(refusal);
  }

  @Test
  void runsNoScript() {
    var deployment = permits.deploy(Map.of("somebody-elses.bpmn", SILENT.getBytes(UTF_8)));
    rewrite(
        deployment,
        "somebody-elses.bpmn",
        "<bpmn:serviceTask id=\"Task_Count\".*?/>",
        "<bpmn:scriptTask id=\"Task_Count\" scriptFormat=\"juel\"><bpmn:script>\\${1}</bpmn:script></bpmn:scriptTask>");
    var runtime = permits.engine().getRuntimeService();
    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("somebody-elses"))
        .hasStackTraceContaining("No script is run here (juel)");
  }

  /** Changes a file where the engine keeps it, and makes the engine read it anew. */
  private static void rewrite(Deployment deployment, String file, String found, String written) {
    var engine = (ProcessEngineConfigurationImpl) permits.engine().getProcessEngineConfiguration();
    Jdbi.create(engine.getDataSource())
        .useHandle(
            db -> {
              var stored =
                  db.createQuery(
                          "select BYTES_ from ACT_GE_BYTEARRAY where DEPLOYMENT_ID_ = ? and NAME_ = ?")
                      .bind(0, deployment.getId())
                      .bind(1, file)
                      .mapTo(byte[].class)
                      .one();
              var text = new String(stored, UTF_8);
              assertThat(text).containsPattern(found);
              db.execute(
                  "update ACT_GE_BYTEARRAY set BYTES_ = ? where DEPLOYMENT_ID_ = ? and NAME_ = ?",
                  text.replaceFirst(found, written).getBytes(UTF_8),
                  deployment.getId(),
                  file);
            });
    engine.getDeploymentCache().purgeCache();
  }
}
