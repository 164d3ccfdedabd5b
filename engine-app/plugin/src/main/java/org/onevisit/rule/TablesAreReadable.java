package org.onevisit.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Output;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.ConditionSpec;
import org.onevisit.catalogue.LaneSpec;
import org.onevisit.catalogue.LicenceSpec;
import org.onevisit.catalogue.Material;
import org.onevisit.catalogue.OpinionSpec;
import org.onevisit.catalogue.PromiseSpec;
import org.onevisit.catalogue.RefusalGround;

/**
 * Every row of a permit's tables can be read: numbers, dates, units and words are what they say.
 */
final class TablesAreReadable implements Rule {

  private static final Map<String, Function<Map<String, ?>, ?>> READERS =
      new TreeMap<>(
          Map.of(
              "materials", Material::of,
              "clocks", ClockSpec::of,
              "grounds", RefusalGround::of,
              "licence", LicenceSpec::of,
              "lanes", LaneSpec::of,
              "promises", PromiseSpec::of,
              "opinions", OpinionSpec::of,
              "conditions", ConditionSpec::of));

  private static final Set<String> TYPES =
      Set.of("string", "boolean", "integer", "long", "double", "date");

  @Override
  public int number() {
    return 10113;
  }

  @Override
  public String id() {
    return "tables-are-readable";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    for (Process process : submission.permitProcesses().values()) {
      var item = Submission.step(process).get("item");
      READERS.forEach(
          (table, reader) ->
              submission
                  .decision(item + "-" + table)
                  .ifPresent(found -> check(found.getKey(), found.getValue(), reader, findings)));
    }
    submission
        .decision(ClockSpec.COMMON)
        .ifPresent(found -> check(found.getKey(), found.getValue(), ClockSpec::of, findings));
  }

  private static void check(
      String file, Decision decision, Function<Map<String, ?>, ?> reader, Findings findings) {
    for (var output : decision.getModelInstance().getModelElementsByType(Output.class)) {
      if (!TYPES.contains(output.getTypeRef())) {
        findings.add(file, output.getId(), unknownType(output));
      }
    }
    for (var row : TableRow.of(decision)) {
      try {
        reader.apply(row.cells());
        row.unquoted().forEach(column -> findings.add(file, row.id(), unquoted(row, column)));
      } catch (CatalogueException e) {
        findings.add(file, row.id(), "%s. Correct row '%s'.".formatted(e.getMessage(), row.id()));
      }
    }
  }

  private static String unquoted(TableRow row, String column) {
    return "Column '%s' holds %s. Write \"%2$s\" with quotation marks in row '%s'."
        .formatted(column, row.cells().get(column), row.id());
  }

  private static String unknownType(Output output) {
    return "Column '%s' has type '%s'. Choose one of %s."
        .formatted(output.getName(), output.getTypeRef(), TYPES.stream().sorted().toList());
  }
}
