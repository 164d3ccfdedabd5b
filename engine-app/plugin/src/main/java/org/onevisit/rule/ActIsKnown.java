package org.onevisit.rule;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.onevisit.act.Acts;

/** A service task does one of the built-in acts, and nothing else. */
final class ActIsKnown implements Rule {

  static final String IMPLEMENTATION = "${act}";

  @Override
  public int number() {
    return 10104;
  }

  @Override
  public String id() {
    return "act-is-known";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    submission.eachElement((file, element) -> check(file, element, findings));
  }

  private static void check(String file, BaseElement element, Findings findings) {
    var step = Submission.step(element);
    var act = step.get("act");
    if (!act.isEmpty() && Acts.named(act).isEmpty()) {
      findings.add(
          file,
          element.getId(),
          "'%s' asks for act '%s', which is not known. Known: %s."
              .formatted(element.getId(), act, Acts.names()));
    }
    if (act.equals("notify") && !step.has("notice")) {
      findings.add(
          file,
          element.getId(),
          "'%s' notifies of nothing. Name the notice in permit.notice.".formatted(element.getId()));
    }
    if (element instanceof ServiceTask task && !isAct(task, act)) {
      findings.add(
          file,
          element.getId(),
          "Service task '%s' must name permit.act and have delegate expression %s."
              .formatted(element.getId(), IMPLEMENTATION));
    }
  }

  private static boolean isAct(ServiceTask task, String act) {
    return !act.isEmpty() && IMPLEMENTATION.equals(task.getCamundaDelegateExpression());
  }
}
