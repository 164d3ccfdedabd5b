package org.onevisit.wiring;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.refusal.PermitLog;

/**
 * The tables deployed beside each version of a permit. A case keeps the tables it was received
 * under.
 */
public final class DeployedItems {

  private final DmnEngine dmn =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final Map<String, PermitItem> items = new ConcurrentHashMap<>();
  private final Map<String, DmnDecision> decisions = new ConcurrentHashMap<>();

  /** The item as its tables say for a lane; read once per version and lane. */
  public PermitItem of(String definitionId, String item, String lane) {
    return items.computeIfAbsent(definitionId + " " + lane, any -> read(definitionId, item, lane));
  }

  private PermitItem read(String definitionId, String item, String lane) {
    var deployment = Parsed.definition(definitionId).getDeploymentId();
    var tables = resources(deployment);
    return ItemTables.item(item, table -> rows(deployment, table, tables, lane));
  }

  private List<Map<String, Object>> rows(
      String deployment, String decision, Map<String, byte[]> tables, String lane) {
    if (decision.equals(ClockSpec.COMMON) && file(decision, tables).isEmpty()) {
      return List.of();
    }
    return dmn.evaluateDecision(
            decisions.computeIfAbsent(deployment + " " + decision, any -> parse(decision, tables)),
            Variables.putValue("lane", lane).putValue("decision", "refuse"))
        .getResultList();
  }

  private DmnDecision parse(String decision, Map<String, byte[]> tables) {
    return file(decision, tables)
        .map(bytes -> dmn.parseDecision(decision, new ByteArrayInputStream(bytes)))
        .orElseThrow(
            () ->
                PermitLog.modelUnreadable(
                    decision + ".dmn", "it was not deployed with its permit"));
  }

  private static Optional<byte[]> file(String decision, Map<String, byte[]> tables) {
    var file = decision + ".dmn";
    return tables.entrySet().stream()
        .filter(e -> e.getKey().equals(file) || e.getKey().endsWith("/" + file))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<String, byte[]> resources(String deployment) {
    var found = new ConcurrentHashMap<String, byte[]>();
    Context.getCommandContext()
        .getResourceManager()
        .findResourcesByDeploymentId(deployment)
        .forEach(resource -> found.put(resource.getName(), resource.getBytes()));
    return found;
  }
}
