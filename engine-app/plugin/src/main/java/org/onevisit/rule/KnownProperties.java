package org.onevisit.rule;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.onevisit.catalogue.PermitStep;

/** A property whose name begins with {@code permit.} must be one the plugin understands. */
final class KnownProperties implements Rule {

  @Override
  public int number() {
    return 10101;
  }

  @Override
  public String id() {
    return "known-properties";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    submission.eachElement((file, element) -> check(file, element, findings));
  }

  private static void check(String file, BaseElement element, Findings findings) {
    var known = element instanceof Process ? PermitStep.namesOnProcess() : PermitStep.namesOnStep();
    Submission.extensionProperties(element).stream()
        .map(CamundaProperty::getCamundaName)
        .filter(name -> name != null && name.startsWith("permit.") && !known.contains(name))
        .forEach(name -> findings.add(file, element.getId(), sentence(element, name, known)));
  }

  private static String sentence(BaseElement element, String name, Set<String> known) {
    return "'%s' has property '%s', which means nothing. Use one of %s."
        .formatted(element.getId(), name, known.stream().sorted().toList());
  }
}
