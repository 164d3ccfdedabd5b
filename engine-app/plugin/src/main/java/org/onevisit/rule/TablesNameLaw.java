package org.onevisit.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.catalogue.TrustGate;

/** A permit brings its tables, and each row says on what law it rests and since when. */
final class TablesNameLaw implements ProcessRule {

  private static final Map<String, Set<String>> COLUMNS =
      Map.of(
          "materials", Set.of("material", "necessity", "legalBasis", "validFrom"),
          "clocks",
              Set.of(
                  "clock", "statutoryLength", "promisedLength", "unit", "legalBasis", "validFrom"),
          "grounds", Set.of("ground", "legalBasis", "validFrom"),
          "licence", Set.of("nameZh", "series", "validYears", "holder", "legalBasis", "validFrom"));

  /** Tables a permit may do without; {@code trust-gate} is shared by all. */
  private static final Map<String, Set<String>> OPTIONAL =
      Map.of(
          "lanes", Set.of("lane", "risk", "legalBasis", "validFrom"),
          "promises", Set.of("subject", "kind", "clock", "verifier", "legalBasis", "validFrom"),
          "opinions", Set.of("function", "weight", "silence", "legalBasis", "validFrom"),
          "conditions", Set.of("condition", "textZh", "textEn", "legalBasis", "validFrom"));

  private static final Set<String> GATE =
      Set.of("offered", "binds", "means", "sampleRate", "legalBasis", "validFrom");

  private static final List<String> FILLED = List.of("legalBasis", "validFrom");

  /** What a matter leaves to its items: it decides nothing and grants nothing itself. */
  private static final Set<String> OF_ITEMS = Set.of("grounds", "licence");

  /** The tables a permit brings, by key, and the columns they need; none for a piece. */
  static Map<String, Set<String>> tablesOf(PermitStep process) {
    var tables = new TreeMap<String, Set<String>>();
    if (process.has("item")) {
      COLUMNS.forEach((table, columns) -> tables.put(process.get("item") + "-" + table, columns));
    }
    if (process.has("matter")) {
      OF_ITEMS.forEach(table -> tables.remove(process.get("item") + "-" + table));
    }
    return tables;
  }

  @Override
  public int number() {
    return 10105;
  }

  @Override
  public String id() {
    return "tables-name-law";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    ProcessRule.super.check(submission, findings);
    checkIfThere(submission, TrustGate.DECISION, GATE, findings);
    checkIfThere(submission, ClockSpec.COMMON, COLUMNS.get("clocks"), findings);
  }

  private static void checkIfThere(
      Submission submission, String key, Set<String> columns, Findings findings) {
    submission
        .decision(key)
        .ifPresent(found -> check(found.getKey(), found.getValue(), columns, findings));
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    var item = Submission.step(process).get("item");
    OPTIONAL.forEach(
        (table, columns) -> checkIfThere(submission, item + "-" + table, columns, findings));
    tablesOf(Submission.step(process))
        .forEach(
            (key, columns) ->
                submission
                    .decision(key)
                    .ifPresentOrElse(
                        found -> check(found.getKey(), found.getValue(), columns, findings),
                        () -> checkMissing(submission, file, process, key, findings)));
  }

  private static void checkMissing(
      Submission submission, String file, Process process, String key, Findings findings) {
    if (!submission.isUnreadable(key + ".dmn")) {
      findings.add(file, process.getId(), missing(Submission.step(process).get("item"), key));
    }
  }

  private static void check(
      String file, Decision decision, Set<String> columns, Findings findings) {
    if (!(decision.getExpression() instanceof DecisionTable table)) {
      findings.add(file, decision.getId(), "'%s' is not a table.".formatted(decision.getId()));
      return;
    }
    if (table.getHitPolicy() != HitPolicy.COLLECT) {
      findings.add(
          file,
          decision.getId(),
          "Table '%s' needs hit policy COLLECT.".formatted(decision.getId()));
    }
    var names = table.getOutputs().stream().map(Output::getName).toList();
    columns.stream()
        .filter(column -> !names.contains(column))
        .sorted()
        .forEach(column -> findings.add(file, decision.getId(), noColumn(decision, column)));
    checkFilled(file, decision, table, names, findings);
  }

  private static void checkFilled(
      String file, Decision decision, DecisionTable table, List<String> names, Findings findings) {
    for (var rule : table.getRules()) {
      for (var column : FILLED) {
        var index = names.indexOf(column);
        if (index >= 0
            && isEmpty(
                rule.getOutputEntries().stream().toList().get(index).getText().getTextContent())) {
          findings.add(file, rule.getId(), noBasis(decision, rule.getId(), column));
        }
      }
    }
  }

  private static boolean isEmpty(String cell) {
    return cell == null || cell.replace("\"", "").isBlank();
  }

  private static String missing(String item, String key) {
    return "Permit '%s' brings no table '%s'. Deploy %s.dmn beside it.".formatted(item, key, key);
  }

  private static String noColumn(Decision decision, String column) {
    return "Table '%s' has no column '%s'. Add it as an output."
        .formatted(decision.getId(), column);
  }

  private static String noBasis(Decision decision, String row, String column) {
    return "Row '%s' of table '%s' leaves '%s' empty. Every row names its law and since when."
        .formatted(row, decision.getId(), column);
  }
}
