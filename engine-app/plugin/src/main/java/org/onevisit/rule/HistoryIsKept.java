package org.onevisit.rule;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Process;

/** A case is kept as long as its retention class asks: the engine's history lives as long. */
final class HistoryIsKept implements Rule {

  @Override
  public int number() {
    return 10110;
  }

  @Override
  public String id() {
    return "history-is-kept";
  }

  private static final Map<String, String> TIME_TO_LIVE =
      Map.of("10y", "P3650D", "30y", "P10950D", "permanent", "P36500D");

  @Override
  public void check(Submission submission, Findings findings) {
    submission.permitProcesses().forEach((file, process) -> check(file, process, findings));
  }

  private static void check(String file, Process process, Findings findings) {
    var says = Submission.step(process);
    var kept = process.getCamundaHistoryTimeToLiveString();
    if (says.has("item")) {
      checkRetention(file, process, says.get("retention"), kept, findings);
    } else if (kept == null || kept.isBlank()) {
      findings.add(
          file,
          process.getId(),
          "'%s' does not say how long its history is kept. Set the history time to live."
              .formatted(process.getId()));
    }
  }

  private static void checkRetention(
      String file, Process process, String retention, String kept, Findings findings) {
    var needed = TIME_TO_LIVE.get(retention);
    if (needed == null) {
      findings.add(
          file,
          process.getId(),
          "Permit '%s' names retention '%s'. Known: %s."
              .formatted(
                  process.getId(), retention, TIME_TO_LIVE.keySet().stream().sorted().toList()));
    } else if (!needed.equals(kept)) {
      findings.add(
          file,
          process.getId(),
          "Permit '%s' is kept %s, but its history time to live is %s. Set it to %s."
              .formatted(process.getId(), retention, kept == null ? "not set" : kept, needed));
    }
  }
}
