package org.onevisit.rehearsal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The diagrams the stories are performed on, by their keys. */
final class Models {

  private final Map<String, BpmnModelInstance> byKey = new LinkedHashMap<>();

  Models(Map<String, byte[]> files) {
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".bpmn")) {
            var model = Bpmn.readModelFromStream(new ByteArrayInputStream(bytes));
            byKey.put(process(model).getId(), model);
          }
        });
  }

  /** The key of what is called so. */
  String key(String said) {
    var processes = byKey.values().stream().map(Models::process).toList();
    return Words.find("permit", said, processes, Process::getName, Process::getId).getId();
  }

  /** The keys of a permit and the pieces it calls that have such an element. */
  List<String> keysWith(String permit, String id) {
    return reached(permit, new ArrayList<>()).stream()
        .filter(key -> byKey.get(key).getModelElementById(id) != null)
        .toList();
  }

  BpmnModelInstance model(String key) {
    return byKey.get(key);
  }

  /** The id of a step of a permit or of the pieces it calls. */
  String step(String permit, String said) {
    var steps =
        reached(permit, new ArrayList<>()).stream()
            .flatMap(key -> byKey.get(key).getModelElementsByType(FlowElement.class).stream())
            .filter(element -> element.getName() != null)
            .toList();
    return Words.find("step", said, steps, FlowElement::getName, FlowElement::getId).getId();
  }

  /** "审查申请 Review application" (Task_ReviewApplication of nurse-registration). */
  String described(String key, String id) {
    FlowElement element = byKey.get(key).getModelElementById(id);
    var name = element.getName() == null ? "" : "\"" + element.getName() + "\" ";
    return "%s(%s of %s)".formatted(name, id, key);
  }

  private List<String> reached(String key, List<String> found) {
    if (!found.contains(key) && byKey.containsKey(key)) {
      found.add(key);
      byKey
          .get(key)
          .getModelElementsByType(CallActivity.class)
          .forEach(call -> reached(call.getCalledElement(), found));
    }
    return found;
  }

  private static Process process(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).iterator().next();
  }
}
