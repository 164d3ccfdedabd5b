package org.onevisit.deployment;

import java.util.List;
import org.camunda.bpm.engine.Problem;
import org.onevisit.rule.Finding;

/** A finding as the engine reports problems, so that Modeler shows it at its element. */
record FindingProblem(Finding finding) implements Problem {

  @Override
  public String getMessage() {
    return finding.message();
  }

  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getColumn() {
    return 0;
  }

  @Override
  public String getMainElementId() {
    return finding.element();
  }

  @Override
  public List<String> getElementIds() {
    return List.of(finding.element());
  }
}
