package org.onevisit.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** A nurse registration as every proof uses it, of a person who does not exist. */
final class Nurse {

  static final String ITEM = "nurse-registration";

  /** What the applicant uploads. */
  static final List<String> MATERIALS =
      List.of(
          "applicationForm",
          "identity",
          "diploma",
          "examPass",
          "healthCertificate",
          "employmentProof");

  static final byte[] SCAN = "%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8);

  private static final Path ROOT = Path.of("..", "..");

  private Nurse() {}

  /** The start form in the trust-first lane; area 3399 is assigned to nobody. */
  static Map<String, Object> application() {
    var answers = new HashMap<String, Object>();
    answers.put("region", "330106");
    answers.put("applicantName", "测试甲");
    answers.put("applicantIdType", "identityNumber");
    answers.put("applicantId", "339901199001010018");
    answers.put("applicantPhone", "13800000000");
    answers.put("applicantAddress", "测试路 1 号");
    answers.put("school", "测试卫校");
    answers.put("employer", "测试医院");
    answers.put("lane", "trustFirst");
    answers.put("commitmentSigned", true);
    answers.put("delivery", "counter");
    return answers;
  }

  /** Deploys the shipped permits with their tables and forms, as they are. */
  static void deploy(ProcessEngine engine) {
    var deployment = engine.getRepositoryService().createDeployment();
    for (var folder : List.of("processes", "forms")) {
      try (var files = Files.walk(ROOT.resolve(folder))) {
        for (var file : files.filter(Nurse::isDeployed).toList()) {
          var content = new ByteArrayInputStream(Files.readAllBytes(file));
          deployment.addInputStream(file.getFileName().toString(), content);
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    deployment.deploy();
  }

  private static boolean isDeployed(Path file) {
    return file.toString().matches(".*\\.(bpmn|dmn|form)")
        && !file.toString().contains("node_modules");
  }
}
