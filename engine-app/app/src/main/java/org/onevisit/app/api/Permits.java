package org.onevisit.app.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.onevisit.app.engine.AsSystem;
import org.onevisit.refusal.Fault;
import org.onevisit.refusal.PermitLog;
import org.springframework.stereotype.Component;

/** The permits people can apply for: the newest version of each model that names an item. */
@Component
public class Permits {

  private final RepositoryService repository;
  private final FormService forms;
  private final AsSystem system;

  Permits(RepositoryService repository, FormService forms, AsSystem system) {
    this.repository = repository;
    this.forms = forms;
    this.system = system;
  }

  /** Everybody may know what can be applied for. */
  public List<Permit> all() {
    return system.ask(
        () ->
            repository.createProcessDefinitionQuery().latestVersion().active().list().stream()
                .filter(this::isPermit)
                .map(definition -> new Permit(definition.getKey(), definition.getName()))
                .toList());
  }

  /** The start form, as the designer drew it. */
  public String form(String item) {
    var definition = definition(item).getId();
    try (InputStream form = system.ask(() -> forms.getDeployedStartForm(definition))) {
      return new String(form.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * @throws org.onevisit.refusal.Refusal when there is no such permit
   */
  public Permit named(String item) {
    var definition = definition(item);
    return new Permit(definition.getKey(), definition.getName());
  }

  /**
   * An applicant answers what the form asks, in plain values; anything else could pass for an
   * officer's answer later.
   *
   * @throws org.onevisit.refusal.Refusal naming every stray answer
   */
  public void refuseStrayAnswers(String item, Map<String, Object> answers) {
    var asked = keys(JsonParser.parseString(form(item)));
    var faults =
        answers.entrySet().stream()
            .filter(a -> !asked.contains(a.getKey()) || !isPlain(a.getValue()))
            .map(a -> new Fault(a.getKey(), "The form asks for no such answer."))
            .toList();
    if (!faults.isEmpty()) {
      throw PermitLog.applicationFaulty(faults);
    }
  }

  private static Set<String> keys(JsonElement form) {
    var keys = new HashSet<String>();
    if (form instanceof JsonObject object) {
      if (object.has("key")) {
        keys.add(object.get("key").getAsString());
      }
      object.asMap().values().forEach(child -> keys.addAll(keys(child)));
    } else if (form instanceof JsonArray array) {
      array.forEach(child -> keys.addAll(keys(child)));
    }
    return keys;
  }

  private static boolean isPlain(Object value) {
    return value == null
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean;
  }

  private ProcessDefinition definition(String item) {
    return system
        .ask(
            () ->
                repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(item)
                    .latestVersion()
                    .active()
                    .list()
                    .stream()
                    .filter(this::isPermit)
                    .findFirst())
        .orElseThrow(() -> PermitLog.itemUnknown(item, all().stream().map(Permit::item).toList()));
  }

  private boolean isPermit(ProcessDefinition definition) {
    return repository
        .getBpmnModelInstance(definition.getId())
        .getModelElementsByType(CamundaProperty.class)
        .stream()
        .anyMatch(property -> "permit.item".equals(property.getCamundaName()));
  }

  /**
   * @param item key of the permit
   * @param name in Chinese and English
   */
  public record Permit(String item, String name) {}
}
