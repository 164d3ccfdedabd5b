package org.onevisit.rule;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.onevisit.catalogue.Level;
import org.onevisit.catalogue.PermitStep;

/**
 * Every user task of a permit belongs to one agency. A function that is only known at run time
 * needs a transaction of its own, so that an unknown one becomes an incident and not a lost act.
 */
final class UserTaskNamesAgency implements ProcessRule {

  private static final List<String> LEVELS = Stream.of(Level.values()).map(Level::code).toList();

  @Override
  public int number() {
    return 10102;
  }

  @Override
  public String id() {
    return "user-task-names-agency";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    process
        .getModelInstance()
        .getModelElementsByType(UserTask.class)
        .forEach(task -> check(submission, file, task, findings));
  }

  private static void check(Submission submission, String file, UserTask task, Findings findings) {
    var step = Submission.step(task);
    var function = step.get("agency");
    if (function.isEmpty()) {
      findings.add(
          file,
          task.getId(),
          "User task '%s' names no agency. Write permit.agency.".formatted(task.getId()));
    } else if (function.contains("{")) {
      checkExpression(file, task, findings);
    } else if (!function.equals("lead") && !submission.agencies().functions().contains(function)) {
      findings.add(file, task.getId(), unknown(submission, task, function));
    }
    checkLevel(file, task, step, findings);
  }

  private static void checkExpression(String file, UserTask task, Findings findings) {
    if (!task.isCamundaAsyncBefore()) {
      findings.add(
          file,
          task.getId(),
          "User task '%s' finds its agency by an expression. Set 'asynchronous before', so that an"
                  .formatted(task.getId())
              + " unknown agency becomes an incident.");
    }
  }

  private static void checkLevel(String file, UserTask task, PermitStep step, Findings findings) {
    if (step.has("level") && !LEVELS.contains(step.get("level"))) {
      findings.add(
          file,
          task.getId(),
          "User task '%s' names level '%s'. Known levels: %s."
              .formatted(task.getId(), step.get("level"), LEVELS));
    }
  }

  private static String unknown(Submission submission, UserTask task, String function) {
    return "User task '%s' names agency '%s', which the catalogue does not know. Known: %s."
        .formatted(
            task.getId(), function, submission.agencies().functions().stream().sorted().toList());
  }
}
