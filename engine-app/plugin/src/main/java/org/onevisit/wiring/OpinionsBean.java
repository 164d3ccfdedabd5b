package org.onevisit.wiring;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.onevisit.opinion.Consultation;

/** {@code opinions} in a model's expressions: who of those asked is still to speak. */
public final class OpinionsBean {

  static final String NAME = "opinions";

  private final DelegateExecution execution;

  OpinionsBean(DelegateExecution execution) {
    this.execution = execution;
  }

  /** Ids of the agencies whose opinion is awaited. */
  public List<String> getAwaited() {
    return consultation().awaited();
  }

  /** Whether enough have spoken. */
  public boolean isSettled() {
    return consultation().isSettled();
  }

  private Consultation consultation() {
    return new Consultation(CaseSession.file(execution).opinions());
  }
}
