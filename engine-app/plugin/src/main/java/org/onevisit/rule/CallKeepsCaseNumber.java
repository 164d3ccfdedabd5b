package org.onevisit.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/**
 * A called piece works on the same case: the call passes the case number on as business key. An
 * item of a matter gets a number of its own.
 */
final class CallKeepsCaseNumber implements Rule {

  @Override
  public int number() {
    return 10109;
  }

  @Override
  public String id() {
    return "call-keeps-case-number";
  }

  private static final String CASE_NUMBER = "#{execution.processBusinessKey}";

  @Override
  public void check(Submission submission, Findings findings) {
    submission.eachElement(
        (file, element) -> {
          if (element instanceof CallActivity call) {
            check(file, call, submission.isPermit(call.getCalledElement()), findings);
          }
        });
  }

  private static void check(String file, CallActivity call, boolean isItem, Findings findings) {
    if (passesCaseNumber(call) == isItem) {
      var sentence =
          isItem
              ? "Item '%s' is a case with a number of its own. Take the business key %s away."
              : "Call '%s' does not pass the case number on. Set its business key to %s.";
      findings.add(file, call.getId(), sentence.formatted(call.getId(), CASE_NUMBER));
    }
  }

  private static boolean passesCaseNumber(CallActivity call) {
    return Stream.ofNullable(call.getExtensionElements())
        .map(ExtensionElements::getElementsQuery)
        .flatMap(query -> query.filterByType(CamundaIn.class).list().stream())
        .map(CamundaIn::getCamundaBusinessKey)
        .anyMatch(CASE_NUMBER::equals);
  }
}
