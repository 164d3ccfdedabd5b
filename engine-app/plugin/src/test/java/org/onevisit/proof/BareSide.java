package org.onevisit.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The same model files on an engine without the plugin. Their words mean nothing, what the plugin
 * would set is given at the start, scans are file variables, and since something has to route,
 * tasks have candidate groups, for which the engine writes its own grants.
 */
final class BareSide extends Side {

  private int cases;

  BareSide(String name, String history) {
    super(
        name,
        configuration -> {
          configuration.setHistory(history);
          configuration.setBeans(new HashMap<>(BareWords.beans()));
          configuration.setCustomPostBPMNParseListeners(
              new ArrayList<>(List.of(new BareRouting())));
        });
    Nurse.deploy(engine());
  }

  @Override
  String apply() {
    var caseNo = "case " + ++cases;
    var answers = Nurse.application();
    answers.put("caseNo", caseNo);
    Nurse.MATERIALS.forEach(material -> answers.put(material + "Shared", false));
    var runtime = engine().getRuntimeService();
    return runtime.startProcessInstanceByKey(Nurse.ITEM, caseNo, answers).getId();
  }

  @Override
  void handIn(String instance, String material) {
    var scan =
        Variables.fileValue(material + ".pdf")
            .file(Nurse.SCAN)
            .mimeType("application/pdf")
            .create();
    engine().getRuntimeService().setVariable(instance, material, scan);
  }

  @Override
  Officers officers() {
    return Officers.ofGroups(engine());
  }
}
