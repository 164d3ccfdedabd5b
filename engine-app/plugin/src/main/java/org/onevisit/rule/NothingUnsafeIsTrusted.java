package org.onevisit.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What bears on safety, is surrendered or guarantees a debt is shown before, never promised. */
final class NothingUnsafeIsTrusted implements ProcessRule {

  private static final Set<String> REASONS =
      Set.of(
          "safety",
          "foodTest",
          "medicalDevice",
          "dangerousGoods",
          "surrendered",
          "guarantee",
          "court");

  @Override
  public int number() {
    return 10141;
  }

  @Override
  public String id() {
    return "nothing-unsafe-is-trusted";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    var item = Submission.step(process).get("item");
    var promised = submission.column(item + "-promises", "subject");
    submission
        .decision(item + "-materials")
        .ifPresent(
            found ->
                TableRow.of(found.getValue())
                    .forEach(row -> check(found.getKey(), row, promised, findings)));
  }

  private static void check(String file, TableRow row, List<Object> promised, Findings findings) {
    var reason = Objects.toString(row.cells().get("neverTrusted"), "");
    if (reason.isEmpty()) {
      return;
    }
    var material = row.cells().get("material");
    if (!REASONS.contains(reason)) {
      findings.add(
          file,
          row.id(),
          "Material '%s' is never trusted for '%s', which is no reason. Choose one of %s."
              .formatted(material, reason, REASONS.stream().sorted().toList()));
    }
    if (Boolean.TRUE.equals(row.cells().get("trustFirst"))
        || "deferrable".equals(row.cells().get("necessity"))
        || promised.contains(material)) {
      findings.add(
          file,
          row.id(),
          "Material '%s' is never trusted (%s), yet it is trusted first, may follow or is promised. Ask for it before the decision."
              .formatted(material, reason));
    }
  }
}
