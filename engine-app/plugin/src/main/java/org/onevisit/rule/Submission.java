package org.onevisit.rule;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.PermitStep;

/** The files of one deployment as the rules read them, and the catalogue they are held against. */
public final class Submission {

  private final Agencies agencies;
  private final Map<String, Process> processes = new LinkedHashMap<>();
  private final Map<String, Decision> decisions = new LinkedHashMap<>();
  private final Map<String, String> forms = new LinkedHashMap<>();

  public Submission(Map<String, byte[]> resources, Agencies agencies) {
    this.agencies = agencies;
    resources.forEach(this::read);
  }

  /** Processes by file; only those that speak to the plugin. */
  Map<String, Process> permitProcesses() {
    var own = new LinkedHashMap<String, Process>();
    processes.forEach(
        (file, process) -> {
          if (speaksPermit(process)) {
            own.put(file, process);
          }
        });
    return own;
  }

  Optional<Process> process(String key) {
    return processes.values().stream().filter(p -> key.equals(p.getId())).findFirst();
  }

  /** The decision with a key and the file it stands in. */
  Optional<Map.Entry<String, Decision>> decision(String key) {
    return decisions.entrySet().stream().filter(e -> key.equals(e.getValue().getId())).findFirst();
  }

  /** Keys of the forms in the deployment. */
  Collection<String> forms() {
    return forms.values();
  }

  Agencies agencies() {
    return agencies;
  }

  static PermitStep step(BaseElement element) {
    var properties = new LinkedHashMap<String, String>();
    camundaProperties(element)
        .forEach(p -> properties.put(p.getCamundaName(), p.getCamundaValue()));
    return PermitStep.of(properties);
  }

  static Collection<CamundaProperty> camundaProperties(BaseElement element) {
    var extensions = element.getExtensionElements();
    if (extensions == null) {
      return List.of();
    }
    return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
        .flatMap(p -> p.getCamundaProperties().stream())
        .toList();
  }

  static Collection<BaseElement> elements(Process process) {
    return process.getModelInstance().getModelElementsByType(BaseElement.class);
  }

  private static boolean speaksPermit(Process process) {
    return elements(process).stream().anyMatch(e -> !step(e).isEmpty());
  }

  private void read(String file, byte[] bytes) {
    var stream = new ByteArrayInputStream(bytes);
    if (file.endsWith(".bpmn") || file.endsWith(".bpmn20.xml")) {
      Bpmn.readModelFromStream(stream)
          .getModelElementsByType(Process.class)
          .forEach(process -> processes.put(file, process));
    } else if (file.endsWith(".dmn")) {
      Dmn.readModelFromStream(stream)
          .getModelElementsByType(Decision.class)
          .forEach(decision -> decisions.put(file, decision));
    } else if (file.endsWith(".form")) {
      forms.put(file, formKey(bytes));
    }
  }

  private static String formKey(byte[] bytes) {
    try {
      var json = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
      return json instanceof JsonObject form && form.has("id") ? form.get("id").getAsString() : "";
    } catch (JsonParseException e) {
      return "";
    }
  }
}
