package org.onevisit.rule;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.impl.ModelInstanceImpl;
import org.camunda.bpm.model.xml.impl.util.ModelUtil;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.Json;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.form.CamundaForm;

/** The files of one deployment as the rules read them, and the catalogue they are held against. */
public final class Submission {

  private final Agencies agencies;
  private final Paths paths = new Paths(this);
  private final Map<String, Process> processes = new LinkedHashMap<>();
  private final Map<String, Process> permits = new LinkedHashMap<>();
  private final Map<String, Decision> decisions = new LinkedHashMap<>();
  private final Map<String, CamundaForm> forms = new LinkedHashMap<>();
  private final Map<String, JsonObject> formFiles = new LinkedHashMap<>();
  private final Map<String, String> unreadable = new LinkedHashMap<>();

  public Submission(Map<String, byte[]> resources, Agencies agencies) {
    this.agencies = agencies;
    resources.forEach(this::readOrNote);
    processes.forEach(
        (file, process) -> {
          if (speaksPermit(process)) {
            permits.put(file, process);
          }
        });
  }

  /** Why a file cannot be read, by file; no other rule sees such a file. */
  Map<String, String> unreadable() {
    return unreadable;
  }

  /** Whether a file came that nobody can read; nothing is said of what would stand in it. */
  boolean isUnreadable(String name) {
    return unreadable.keySet().stream().anyMatch(f -> f.equals(name) || f.endsWith("/" + name));
  }

  /** All processes by file, also those that are no permits. */
  Map<String, Process> processes() {
    return processes;
  }

  /** All decisions by file. */
  Map<String, Decision> decisions() {
    return decisions;
  }

  /** Processes by file; only those that speak to the plugin. */
  Map<String, Process> permitProcesses() {
    return permits;
  }

  /** The keys of the permits and shared pieces that come, each with its file. */
  public Map<String, String> permits() {
    var files = new LinkedHashMap<String, String>();
    permits.forEach((file, process) -> files.put(process.getId(), file));
    return files;
  }

  /** Every element of the diagrams that speak to the plugin, with its file. */
  void eachElement(BiConsumer<String, BaseElement> visit) {
    permits.forEach((file, process) -> elements(process).forEach(e -> visit.accept(file, e)));
  }

  /** A process of the deployment and the file it stands in. */
  Optional<Map.Entry<String, Process>> process(String key) {
    return processes.entrySet().stream().filter(e -> e.getValue().getId().equals(key)).findFirst();
  }

  /** Whether a process of the deployment is a permit, a case of its own. */
  boolean isPermit(String key) {
    return key != null && process(key).filter(e -> step(e.getValue()).has("item")).isPresent();
  }

  /** The permits a matter's process calls, as its items. */
  List<CallActivity> items(Process process) {
    return process.getModelInstance().getModelElementsByType(CallActivity.class).stream()
        .filter(call -> isPermit(call.getCalledElement()))
        .toList();
  }

  /** The decision with a key and the file it stands in. */
  Optional<Map.Entry<String, Decision>> decision(String key) {
    return decisions.entrySet().stream().filter(e -> key.equals(e.getValue().getId())).findFirst();
  }

  /** Where the clocks of an item have their rows: its own table, then the one all permits share. */
  List<Map.Entry<String, Decision>> clockTables(String item) {
    return Stream.of(item + "-clocks", ClockSpec.COMMON)
        .flatMap(key -> decision(key).stream())
        .toList();
  }

  /** What stands in one column of a table, row by row; nothing when there is no such table. */
  List<Object> column(String table, String column) {
    return column(decision(table).stream().toList(), column);
  }

  /** What stands in one column of tables, row by row. */
  static List<Object> column(List<Map.Entry<String, Decision>> tables, String column) {
    return tables.stream()
        .flatMap(found -> TableRow.of(found.getValue()).stream())
        .map(row -> row.cells().get(column))
        .toList();
  }

  /** The forms of the deployment, by key. */
  Map<String, CamundaForm> forms() {
    return forms;
  }

  /** The name of the form that an element is filled in with, empty when it has none. */
  static String form(BaseElement element) {
    var form = element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "formRef");
    return form == null ? "" : form.strip();
  }

  /** What the form of a permit's start lets choose from, empty when it asks nothing of the kind. */
  Set<String> startOptions(Process process, String key) {
    return process.getModelInstance().getModelElementsByType(StartEvent.class).stream()
        .map(start -> start.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "formRef"))
        .filter(formFiles::containsKey)
        .flatMap(form -> Options.of(formFiles.get(form), key).stream())
        .collect(Collectors.toSet());
  }

  /** Whether a diagram calls one that does not come with it. */
  boolean lacksPiece() {
    return permits.values().stream()
        .flatMap(process -> elements(process).stream())
        .anyMatch(e -> e instanceof CallActivity c && process(c.getCalledElement()).isEmpty());
  }

  /** Whether a diagram names a form that does not come with it. */
  boolean lacksForm() {
    return permits.values().stream()
        .flatMap(process -> elements(process).stream())
        .map(Submission::form)
        .anyMatch(form -> !form.isEmpty() && !forms.containsKey(form));
  }

  /** All paths of the diagrams. */
  Paths paths() {
    return paths;
  }

  Agencies agencies() {
    return agencies;
  }

  static PermitStep step(BaseElement element) {
    var properties = new LinkedHashMap<String, String>();
    extensionProperties(element)
        .forEach(p -> properties.put(p.getCamundaName(), p.getCamundaValue()));
    return PermitStep.of(properties);
  }

  static Collection<CamundaProperty> extensionProperties(BaseElement element) {
    var extensions = element.getExtensionElements();
    if (extensions == null) {
      return List.of();
    }
    return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
        .flatMap(p -> p.getCamundaProperties().stream())
        .toList();
  }

  /** Everything in the file of a process, as it is written; asking for a type is far slower. */
  static Collection<BaseElement> elements(Process process) {
    var found = new ArrayList<BaseElement>();
    var model = (ModelInstanceImpl) process.getModelInstance();
    collect(model.getDocument().getRootElement(), model, found);
    return found;
  }

  private static void collect(DomElement tag, ModelInstanceImpl model, List<BaseElement> found) {
    if (ModelUtil.getModelElement(tag, model) instanceof BaseElement element) {
      found.add(element);
    }
    tag.getChildElements().forEach(child -> collect(child, model, found));
  }

  /** The id of the step, flow or process that an element is or belongs to. */
  static String idOf(ModelElementInstance element) {
    return element instanceof FlowElement || element instanceof Process
        ? ((BaseElement) element).getId()
        : idOf(element.getParentElement());
  }

  private static boolean speaksPermit(Process process) {
    return elements(process).stream().anyMatch(e -> !step(e).isEmpty());
  }

  private void readOrNote(String file, byte[] bytes) {
    try {
      read(file, bytes);
    } catch (ModelException | JsonParseException e) {
      unreadable.put(file, Json.flaw(e));
    }
  }

  private void read(String file, byte[] bytes) {
    var stream = new ByteArrayInputStream(bytes);
    if (file.endsWith(".bpmn") || file.endsWith(".bpmn20.xml")) {
      Bpmn.readModelFromStream(stream)
          .getModelElementsByType(Process.class)
          .forEach(process -> readProcess(file, process));
    } else if (file.endsWith(".dmn")) {
      Dmn.readModelFromStream(stream)
          .getModelElementsByType(Decision.class)
          .forEach(decision -> decisions.putIfAbsent(file, decision));
    } else if (file.endsWith(".form")) {
      readForm(JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)));
    }
  }

  private void readProcess(String file, Process process) {
    if (speaksPermit(process)) {
      elements(process).forEach(Submission::findFlows);
    }
    processes.putIfAbsent(file, process);
  }

  /** Fails when the step names a flow that is not there; the engine itself would not look. */
  private static void findFlows(BaseElement element) {
    if (element instanceof FlowNode step) {
      Stream.of(step.getIncoming(), step.getOutgoing()).forEach(Collection::iterator);
    }
  }

  private void readForm(JsonElement json) {
    if (json instanceof JsonObject form && form.has("id")) {
      forms.put(form.get("id").getAsString(), CamundaForm.read(form));
      formFiles.put(form.get("id").getAsString(), form);
    }
  }
}
