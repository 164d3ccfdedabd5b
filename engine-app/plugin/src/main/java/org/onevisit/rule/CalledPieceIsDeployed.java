package org.onevisit.rule;

import org.camunda.bpm.model.bpmn.instance.CallActivity;

/**
 * A permit is deployed with the pieces it calls, so that a running case keeps the versions it began
 * with.
 */
final class CalledPieceIsDeployed implements Rule {

  @Override
  public int number() {
    return 10115;
  }

  @Override
  public String id() {
    return "called-piece-is-deployed";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    submission.eachElement(
        (file, element) -> {
          if (element instanceof CallActivity call) {
            check(submission, file, call, findings);
          }
        });
  }

  private static void check(
      Submission submission, String file, CallActivity call, Findings findings) {
    if (!"deployment".equals(call.getCamundaCalledElementBinding())) {
      findings.add(
          file,
          call.getId(),
          "Call '%s' may meet another version of its piece. Set its binding to 'deployment'."
              .formatted(call.getId()));
    }
    if (call.getCalledElement() == null) {
      findings.add(
          file,
          call.getId(),
          "Call '%s' calls nothing. Choose the piece or take it out.".formatted(call.getId()));
    } else if (submission.process(call.getCalledElement()).isEmpty()
        && !submission.isUnreadable(call.getCalledElement() + ".bpmn")) {
      findings.add(
          file,
          call.getId(),
          "Call '%s' calls '%s', which is not deployed with it. Add %s.bpmn."
              .formatted(call.getId(), call.getCalledElement(), call.getCalledElement()));
    }
  }
}
