package org.onevisit.rule;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.util.Set;
import org.camunda.bpm.model.xml.ModelInstance;

/**
 * What a case does stands in its diagram, where everybody can read it, and in no code behind it.
 * Scripts are run for nobody, not even for models that are no permits.
 */
final class ModelsCarryNoCode implements Rule {

  private static final Set<String> SCRIPTED = Set.of("conditionExpression", "condition");

  /** Tags and attributes by which the engine calls classes and beans. */
  private static final Set<String> CODE =
      Set.of(
          "executionListener",
          "taskListener",
          "connector",
          "class",
          "expression",
          "delegateExpression",
          "variableMappingClass",
          "variableMappingDelegateExpression",
          "resource");

  @Override
  public int number() {
    return 10134;
  }

  @Override
  public String id() {
    return "models-carry-no-code";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    var permits = submission.permitProcesses();
    submission
        .processes()
        .forEach((file, process) -> checkScripts(file, process.getModelInstance(), findings));
    permits.forEach((file, process) -> checkCode(file, process.getModelInstance(), findings));
    submission
        .decisions()
        .forEach(
            (file, decision) ->
                checkTable(file, decision.getModelInstance(), permits.isEmpty(), findings));
  }

  private static void checkScripts(String file, ModelInstance diagram, Findings findings) {
    for (var written : Written.in(diagram)) {
      if (isScript(written)) {
        findings.add(
            file,
            written.element(),
            "'%s' carries a script in '%s', and no script is run here. Use an expression or one of the acts."
                .formatted(written.element(), written.name()));
      }
    }
  }

  private static boolean isScript(Written written) {
    return written.isIn(BPMN20_NS) && written.name().equals("scriptTask")
        || written.isIn(CAMUNDA_NS) && written.name().equals("script")
        || written.isIn(BPMN20_NS)
            && SCRIPTED.contains(written.name())
            && !written.attribute("language").isEmpty();
  }

  private static void checkCode(String file, ModelInstance diagram, Findings findings) {
    for (var written : Written.in(diagram)) {
      if (written.isIn(CAMUNDA_NS)
          && CODE.contains(written.name())
          && !written.text().equals(ActIsKnown.IMPLEMENTATION)) {
        findings.add(
            file,
            written.element(),
            "'%s' calls code in '%s'. Draw what happens, as service tasks that do acts."
                .formatted(written.element(), written.name()));
      }
    }
  }

  /** A case's tables speak FEEL alone; elsewhere the engine knows its own expressions, too. */
  private static void checkTable(
      String file, ModelInstance table, boolean mayUseExpressions, Findings findings) {
    for (var written : Written.in(table)) {
      var language = written.attribute("expressionLanguage");
      if (!language.isEmpty()
          && !language.matches("(?i)(.*/)?feel/?([0-9]+/?)?")
          && !(mayUseExpressions && language.equalsIgnoreCase("juel"))) {
        findings.add(
            file,
            written.element(),
            "Table '%s' is written in '%s' at '%s'. Write it in FEEL."
                .formatted(file, language, written.element()));
      }
    }
  }
}
