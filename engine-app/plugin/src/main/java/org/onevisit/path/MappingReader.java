package org.onevisit.path;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads which variables an activity sets and passes on, and how often it is carried out. */
final class MappingReader {

  private MappingReader() {}

  static void read(Activity activity, Element element) {
    for (var mapping : extensions(activity, CamundaInputOutput.class)) {
      for (var output : mapping.getCamundaOutputParameters()) {
        element.outputs.add(assignment(output));
      }
    }
    if (activity instanceof CallActivity) {
      for (var in : extensions(activity, CamundaIn.class)) {
        if (in.getCamundaTarget() != null) {
          element.passedIn.add(
              passed(
                  in.getCamundaTarget(), in.getCamundaSource(), in.getCamundaSourceExpression()));
        }
      }
      for (var out : extensions(activity, CamundaOut.class)) {
        element.passesAllOut |= out.getCamundaVariables() != null;
        if (out.getCamundaTarget() != null) {
          element.passedOut.add(
              passed(
                  out.getCamundaTarget(),
                  out.getCamundaSource(),
                  out.getCamundaSourceExpression()));
        }
      }
    }
  }

  static Repeat repeat(Activity activity) {
    if (!(activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop)) {
      return Repeat.NONE;
    }
    var cardinality =
        Optional.ofNullable(loop.getLoopCardinality())
            .map(ModelElementInstance::getTextContent)
            .map(text -> text.replaceAll("[\\s${}#]", ""))
            .filter(text -> text.matches("\\d{1,6}"))
            .map(Integer::valueOf)
            .orElse(null);
    return new Repeat(
        true, loop.isSequential(), cardinality, loop.getCompletionCondition() != null);
  }

  private static Assignment assignment(CamundaOutputParameter output) {
    var text = output.getValue() == null ? output.getTextContent() : null;
    return new Assignment(output.getCamundaName(), Expression.of(text), true);
  }

  private static Assignment passed(String target, String source, String expression) {
    return new Assignment(
        target, Expression.of(source == null ? expression : "${" + source + "}"), source == null);
  }

  private static <T extends ModelElementInstance> Collection<T> extensions(
      BaseElement element, Class<T> type) {
    var extensions = element.getExtensionElements();
    return extensions == null ? List.of() : extensions.getElementsQuery().filterByType(type).list();
  }
}
