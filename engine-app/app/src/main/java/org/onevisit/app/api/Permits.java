package org.onevisit.app.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.onevisit.refusal.PermitLog;
import org.springframework.stereotype.Component;

/** The permits people can apply for: the newest version of each model that names an item. */
@Component
public class Permits {

  private final RepositoryService repository;
  private final FormService forms;

  Permits(RepositoryService repository, FormService forms) {
    this.repository = repository;
    this.forms = forms;
  }

  public List<Permit> all() {
    return repository.createProcessDefinitionQuery().latestVersion().active().list().stream()
        .filter(this::isPermit)
        .map(definition -> new Permit(definition.getKey(), definition.getName()))
        .toList();
  }

  /** The start form, as the designer drew it. */
  public String form(String item) {
    try (InputStream form = forms.getDeployedStartForm(definition(item).getId())) {
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

  private ProcessDefinition definition(String item) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(item)
        .latestVersion()
        .active()
        .list()
        .stream()
        .filter(this::isPermit)
        .findFirst()
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
