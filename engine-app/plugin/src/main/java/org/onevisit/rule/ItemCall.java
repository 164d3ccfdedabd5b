package org.onevisit.rule;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a call passes to the permit that is an item of the matter, and what it gets back. */
record ItemCall(Collection<CamundaIn> in, Collection<CamundaOut> out) {

  static ItemCall of(CallActivity call) {
    return new ItemCall(mappings(call, CamundaIn.class), mappings(call, CamundaOut.class));
  }

  /** The variables of the matter that tell what has become of the item. */
  List<String> results() {
    return out.stream().map(CamundaOut::getCamundaTarget).filter(Objects::nonNull).toList();
  }

  /** The answer of the matter's form that a question of the item is answered with, if any. */
  Stream<String> answering(String question) {
    return in.stream()
        .filter(passed -> question.equals(passed.getCamundaTarget()))
        .map(CamundaIn::getCamundaSource)
        .filter(Objects::nonNull);
  }

  private static <T extends ModelElementInstance> Collection<T> mappings(
      CallActivity call, Class<T> kind) {
    return Stream.ofNullable(call.getExtensionElements())
        .map(ExtensionElements::getElementsQuery)
        .flatMap(query -> query.filterByType(kind).list().stream())
        .toList();
  }
}
