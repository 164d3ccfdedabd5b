package org.onevisit.rule;

import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.catalogue.TrustGate;
import org.onevisit.catalogue.TrustRuling;

/** A permit that takes promises brings the gate that decides from whom and for what. */
final class TrustGateIsDeployed implements ProcessRule {

  @Override
  public int number() {
    return 10140;
  }

  @Override
  public String id() {
    return "trust-gate-is-deployed";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    ProcessRule.super.check(submission, findings);
    submission
        .decision(TrustGate.DECISION)
        .ifPresent(found -> check(found.getKey(), found.getValue(), findings));
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    var item = Submission.step(process).get("item");
    if (submission.decision(item + "-lanes").isPresent()
        && submission.decision(TrustGate.DECISION).isEmpty()) {
      findings.add(
          file,
          process.getId(),
          "Permit '%s' offers lanes, but there is no decision 'trust-gate'. Deploy trust-gate.dmn beside it."
              .formatted(item));
    }
  }

  private static void check(String file, Decision gate, Findings findings) {
    for (var row : TableRow.of(gate)) {
      try {
        TrustRuling.of(row.cells());
      } catch (CatalogueException e) {
        findings.add(file, row.id(), "%s. Correct row '%s'.".formatted(e.getMessage(), row.id()));
      }
    }
  }
}
