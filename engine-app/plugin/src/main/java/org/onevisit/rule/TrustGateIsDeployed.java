package org.onevisit.rule;

import org.camunda.bpm.model.dmn.instance.Decision;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.catalogue.TrustRuling;

/** A permit that takes promises brings the gate that decides from whom and for what. */
final class TrustGateIsDeployed implements Rule {

  static final String GATE = "trust-gate";

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
    var gate = submission.decision(GATE);
    gate.ifPresent(found -> check(found.getKey(), found.getValue(), findings));
    submission
        .permitProcesses()
        .forEach(
            (file, process) -> {
              var item = Submission.step(process).get("item");
              if (gate.isEmpty() && submission.decision(item + "-lanes").isPresent()) {
                findings.add(
                    file,
                    process.getId(),
                    "Permit '%s' offers lanes, but there is no decision 'trust-gate'. Deploy trust-gate.dmn beside it."
                        .formatted(item));
              }
            });
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
