package org.onevisit.rule;

import org.camunda.bpm.model.bpmn.instance.Process;

/** A process that speaks to the plugin is a permit of its own or a piece that permits call. */
final class ProcessIsPermitOrPiece implements Rule {

  @Override
  public int number() {
    return 10114;
  }

  @Override
  public String id() {
    return "process-is-permit-or-piece";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    submission.permitProcesses().forEach((file, process) -> check(file, process, findings));
  }

  private static void check(String file, Process process, Findings findings) {
    var says = Submission.step(process);
    if (says.has("item") == says.get("piece").equals("true")) {
      findings.add(
          file,
          process.getId(),
          "Process '%s' must be either a permit (permit.item = %s) or a piece (permit.piece = true)."
              .formatted(process.getId(), process.getId()));
    }
  }
}
