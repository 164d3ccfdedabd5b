package org.onevisit.app.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.app.engine.AsSystem;
import org.onevisit.catalogue.Standing;
import org.onevisit.refusal.ApplicationRefusals;
import org.springframework.stereotype.Component;

/** The permits people can apply for: the newest version of each model that names an item. */
@Component
public class Permits {

  private final RepositoryService repository;
  private final FormService forms;
  private final CrossAgencyPlugin plugin;
  private final AsSystem system;
  private final Map<String, String> startForms = new ConcurrentHashMap<>();

  Permits(
      RepositoryService repository, FormService forms, CrossAgencyPlugin plugin, AsSystem system) {
    this.repository = repository;
    this.forms = forms;
    this.plugin = plugin;
    this.system = system;
  }

  /** Everybody may know what can be applied for. */
  public List<Permit> all() {
    return system.ask(
        () ->
            repository.createProcessDefinitionQuery().latestVersion().active().list().stream()
                .filter(found -> plugin.isPermit(found.getId()))
                .map(definition -> new Permit(definition.getKey(), definition.getName()))
                .toList());
  }

  /**
   * The lanes a permit offers, and to whom; nobody's own credit record is looked at.
   *
   * @throws org.onevisit.refusal.Refusal when there is no such permit
   */
  public List<LaneView> lanes(String item) {
    var definition = definition(item).getId();
    var clean = plugin.lanes(definition, item, Standing.CLEAN);
    var afterBreach = plugin.lanes(definition, item, Standing.BROKEN_PROMISE);
    return IntStream.range(0, clean.size())
        .mapToObj(lane -> LaneView.of(clean.get(lane), afterBreach.get(lane)))
        .toList();
  }

  /** The start form, as the designer drew it. */
  public String form(String item) {
    return startForms.computeIfAbsent(definition(item).getId(), this::read);
  }

  private String read(String definition) {
    try (InputStream form = system.ask(() -> forms.getDeployedStartForm(definition))) {
      return new String(form.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
                    .filter(found -> plugin.isPermit(found.getId()))
                    .findFirst())
        .orElseThrow(
            () -> ApplicationRefusals.itemUnknown(item, all().stream().map(Permit::item).toList()));
  }

  /**
   * @param item key of the permit
   * @param name in Chinese and English
   */
  public record Permit(String item, String name) {}
}
