package org.onevisit.rule;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.catalogue.SpecialProcedure;

/** A clock pauses only for a special procedure the law knows, and goes on when that is over. */
final class PauseNamesLaw implements Rule {

  private static final Set<String> ACTS = Set.of("pauseClock", "resumeClock");

  @Override
  public int number() {
    return 10118;
  }

  @Override
  public String id() {
    return "pause-names-law";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    submission.permitProcesses().forEach((file, process) -> check(file, process, findings));
  }

  private static void check(String file, Process process, Findings findings) {
    var elements = Submission.elements(process);
    var steps = elements.stream().map(Submission::step).toList();
    for (var element : elements) {
      var step = Submission.step(element);
      if (ACTS.contains(step.get("act"))) {
        check(file, element, step, findings);
      }
      if (step.get("act").equals("pauseClock") && steps.stream().noneMatch(s -> resumes(s, step))) {
        findings.add(
            file,
            element.getId(),
            "'%s' pauses clock '%s' for '%s', and no step resumes it."
                .formatted(element.getId(), step.get("clock"), step.get("reason")));
      }
    }
  }

  private static void check(String file, BaseElement element, PermitStep step, Findings findings) {
    if (!step.has("clock")) {
      findings.add(
          file,
          element.getId(),
          "'%s' names no clock. Name it in permit.clock.".formatted(element.getId()));
    }
    var reason = step.get("reason");
    if (SpecialProcedure.of(reason).isEmpty() && SpecialProcedure.askedIn(reason).isEmpty()) {
      findings.add(
          file,
          element.getId(),
          "'%s' has reason '%s', for which the law stops no clock. Known: %s."
              .formatted(element.getId(), reason, SpecialProcedure.codes()));
    }
  }

  private static boolean resumes(PermitStep step, PermitStep paused) {
    return step.get("act").equals("resumeClock")
        && List.of("clock", "reason").stream().allMatch(n -> step.get(n).equals(paused.get(n)));
  }
}
