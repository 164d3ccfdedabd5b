package org.onevisit.rule;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every user task and every permit's start has a form, deployed with the model. */
final class FormExists implements ProcessRule {

  @Override
  public int number() {
    return 10103;
  }

  @Override
  public String id() {
    return "form-exists";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    Submission.elements(process).stream()
        .filter(e -> needsForm(process, e))
        .forEach(e -> check(submission, file, e, findings));
  }

  private static boolean needsForm(Process process, BaseElement element) {
    return element instanceof UserTask
        || element instanceof StartEvent start
            && Submission.step(process).has("item")
            && !(start.getParentElement() instanceof SubProcess);
  }

  private static void check(
      Submission submission, String file, BaseElement element, Findings findings) {
    var form = Submission.form(element);
    if (form.isEmpty()) {
      findings.add(
          file,
          element.getId(),
          "'%s' has no form. Choose a Camunda Form.".formatted(element.getId()));
    } else if (!submission.forms().containsKey(form) && !submission.isUnreadable(form + ".form")) {
      findings.add(
          file,
          element.getId(),
          "'%s' uses form '%s', which is not deployed with it. Add forms/%s.form."
              .formatted(element.getId(), form, form));
    }
  }
}
