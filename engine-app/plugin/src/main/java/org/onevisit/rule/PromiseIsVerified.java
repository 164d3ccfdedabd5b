package org.onevisit.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.onevisit.catalogue.Lane;
import org.onevisit.catalogue.TrustGate;
import org.onevisit.catalogue.Words;

/** Whoever takes a promise looks into it: a step verifies it at the stage the trust gate names. */
final class PromiseIsVerified implements ProcessRule {

  @Override
  public int number() {
    return 10142;
  }

  @Override
  public String id() {
    return "promise-is-verified";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    var item = Submission.step(process).get("item");
    var verified = verified(submission, file, process);
    for (var kind : kinds(submission, item)) {
      for (var stage : stages(submission, kind)) {
        if (!verified.contains(stage)) {
          findings.add(
              file,
              process.getId(),
              "Permit '%s' takes promises '%s', which bind '%s', but no user task verifies them. Call the piece whose task has permit.verifies=%s."
                  .formatted(item, kind, stage, stage));
        }
      }
    }
  }

  /** The kinds of promises that can be made: those of its lanes, and those of its table. */
  private static Set<String> kinds(Submission submission, String item) {
    var lanes =
        submission.column(item + "-lanes", "lane").stream()
            .flatMap(lane -> Lane.named(Objects.toString(lane)).stream())
            .flatMap(lane -> lane.promise().stream())
            .map(Words::of);
    var promises = submission.column(item + "-promises", "kind").stream().map(Objects::toString);
    return new LinkedHashSet<>(Stream.concat(lanes, promises).sorted().toList());
  }

  /** The stages at which the gate has such promises verified. */
  private static List<String> stages(Submission submission, String kind) {
    return submission.decision(TrustGate.DECISION).stream()
        .flatMap(found -> TableRow.of(found.getValue()).stream())
        .filter(row -> Boolean.TRUE.equals(row.cells().get("offered")))
        .filter(row -> row.asksFor("kind", kind))
        .map(row -> Objects.toString(row.cells().get("binds"), ""))
        .distinct()
        .toList();
  }

  private static Set<String> verified(Submission submission, String file, Process process) {
    var found = new LinkedHashSet<String>();
    for (var diagram : ClocksHaveRows.reached(submission, file, process).values()) {
      Submission.elements(diagram).stream()
          .filter(UserTask.class::isInstance)
          .map(task -> Submission.step(task).get("verifies"))
          .forEach(found::add);
    }
    return found;
  }
}
