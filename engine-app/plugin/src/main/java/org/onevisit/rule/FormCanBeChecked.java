package org.onevisit.rule;

import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.onevisit.form.CamundaForm;
import org.onevisit.refusal.Fault;

/**
 * What a form demands can be checked again in the engine, on the form the case began with: a demand
 * that only a browser knows is none.
 */
final class FormCanBeChecked implements ProcessRule {

  /** Made when the first form is looked at. */
  private static final class Feel {
    static final FeelEngine ENGINE = new ScalaFeelEngineFactory().createInstance();
  }

  @Override
  public int number() {
    return 10137;
  }

  @Override
  public String id() {
    return "form-can-be-checked";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    var filledIn =
        Submission.elements(process).stream()
            .filter(element -> submission.forms().containsKey(Submission.form(element)))
            .toList();
    filledIn.forEach(element -> checkBinding(file, element, findings));
    filledIn.stream()
        .map(Submission::form)
        .distinct()
        .forEach(form -> check(form, submission.forms().get(form), findings));
  }

  private static void checkBinding(String file, BaseElement element, Findings findings) {
    var binding = element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "formRefBinding");
    if (!"deployment".equals(binding)) {
      findings.add(
          file,
          element.getId(),
          "'%s' may meet another version of its form. Set its binding to 'deployment'."
              .formatted(element.getId()));
    }
  }

  private static void check(String key, CamundaForm form, Findings findings) {
    form.uncheckable(FormCanBeChecked::evaluate)
        .forEach(defect -> findings.add(key + ".form", defect.where(), sentence(defect)));
  }

  private static String sentence(Fault defect) {
    return "Field '%s': %s".formatted(defect.where(), defect.message());
  }

  private static Object evaluate(String expression, Function<String, Object> answers) {
    return Feel.ENGINE.evaluateSimpleExpression(expression, Variables.emptyVariableContext());
  }
}
