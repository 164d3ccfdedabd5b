package org.onevisit.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A step for a second officer names the user tasks of the first, in the same deployment. */
final class SecondOfficerFollowsFirst implements Rule {

  @Override
  public int number() {
    return 10112;
  }

  @Override
  public String id() {
    return "second-officer-follows-first";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    var tasks = userTasks(submission);
    var called = calledPieces(submission);
    submission.eachElement(
        (file, element) -> {
          var step = Submission.step(element);
          step.list("secondOfficer").stream()
              .filter(first -> !tasks.contains(first) && isUsed(submission, file, called))
              .forEach(
                  first -> findings.add(file, element.getId(), unknown(element, first, tasks)));
        });
  }

  private static String unknown(BaseElement element, String first, Set<String> tasks) {
    return "'%s' is for a second officer after '%s', but there is no such user task. Name one of %s."
        .formatted(element.getId(), first, tasks.stream().sorted().toList());
  }

  /** A piece may name a step of whoever calls it; one that nobody calls here is no matter. */
  private static boolean isUsed(Submission submission, String file, Set<String> called) {
    var process = submission.permitProcesses().get(file);
    return Submission.step(process).has("item") || called.contains(process.getId());
  }

  private static Set<String> calledPieces(Submission submission) {
    return submission.permitProcesses().values().stream()
        .flatMap(p -> p.getModelInstance().getModelElementsByType(CallActivity.class).stream())
        .map(CallActivity::getCalledElement)
        .collect(Collectors.toSet());
  }

  private static Set<String> userTasks(Submission submission) {
    return submission.permitProcesses().values().stream()
        .flatMap(p -> p.getModelInstance().getModelElementsByType(UserTask.class).stream())
        .map(UserTask::getId)
        .collect(Collectors.toSet());
  }
}
