package org.onevisit.wiring;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.catalogue.TrustGate;
import org.onevisit.catalogue.TrustGate.Question;
import org.onevisit.catalogue.TrustRuling;
import org.onevisit.catalogue.Words;

/**
 * The tables deployed beside each version of a permit. A case keeps the tables it was received
 * under.
 */
public final class DeployedItems {

  private final Map<String, PermitItem> items = new ConcurrentHashMap<>();
  private final Map<String, Optional<DmnDecision>> decisions = new ConcurrentHashMap<>();
  private DmnEngine dmn;

  /** The item as its tables say for a lane; read once per version and lane. */
  public PermitItem of(String definitionId, String item, String lane) {
    return items.computeIfAbsent(definitionId + " " + lane, any -> read(definitionId, item, lane));
  }

  /** The rows of a table that hold for what an application says; nothing is remembered of it. */
  public List<Map<String, Object>> rows(
      String definitionId, String table, Map<String, Object> said) {
    var deployment = Parsed.definition(definitionId).getDeploymentId();
    return rows(deployment, table, () -> resources(deployment), Variables.fromMap(said));
  }

  private PermitItem read(String definitionId, String item, String lane) {
    var deployment = Parsed.definition(definitionId).getDeploymentId();
    var tables = resources(deployment);
    var asked = Variables.putValue("lane", lane).putValue("decision", "refuse");
    return ItemTables.item(
        item, table -> rows(deployment, table, () -> tables, asked), gate(deployment, tables));
  }

  /** The trust gate's answers to all that can be asked, so that none costs a query later. */
  private TrustGate gate(String deployment, Map<String, byte[]> tables) {
    var rulings = new HashMap<Question, List<TrustRuling>>();
    for (var question : Question.all()) {
      var asked =
          Variables.putValue("kind", Words.of(question.kind()))
              .putValue("standing", Words.of(question.standing()))
              .putValue("risk", Words.of(question.risk()));
      var rows = rows(deployment, TrustGate.DECISION, () -> tables, asked);
      rulings.put(question, rows.stream().map(TrustRuling::of).toList());
    }
    return new TrustGate(rulings);
  }

  /** The rows that hold; none of a table that was not deployed, for some may be left out. */
  private List<Map<String, Object>> rows(
      String deployment, String decision, Supplier<Map<String, byte[]>> tables, VariableMap asked) {
    return decisions
        .computeIfAbsent(deployment + " " + decision, any -> parse(decision, tables.get()))
        .map(table -> dmn().evaluateDecision(table, asked).getResultList())
        .orElse(List.of());
  }

  private Optional<DmnDecision> parse(String decision, Map<String, byte[]> tables) {
    return file(decision, tables)
        .map(bytes -> dmn().parseDecision(decision, new ByteArrayInputStream(bytes)));
  }

  /**
   * Of its own, so that reading the law leaves no history; no table reaches more than elsewhere.
   */
  private synchronized DmnEngine dmn() {
    if (dmn == null) {
      var engines = Context.getProcessEngineConfiguration().getDmnEngineConfiguration();
      var own = new DefaultDmnEngineConfiguration();
      own.setElProvider(engines.getElProvider());
      own.setScriptEngineResolver(engines.getScriptEngineResolver());
      dmn = own.buildEngine();
    }
    return dmn;
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
