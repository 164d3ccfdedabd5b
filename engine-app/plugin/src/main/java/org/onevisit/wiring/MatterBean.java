package org.onevisit.wiring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.onevisit.casefile.CaseFile;

/** {@code matter} in a model's expressions: whether the case is part of one, and how it stands. */
public final class MatterBean {

  static final String NAME = "matter";

  private final DelegateExecution execution;

  MatterBean(DelegateExecution execution) {
    this.execution = execution;
  }

  /** Whether the case is an item, so that it is accepted and delivered with its matter. */
  public boolean isPart() {
    return file().application().isItem();
  }

  /** Whether any item of the matter was granted, so that there is something to deliver. */
  public boolean isGranted() {
    return !file().items().granted().isEmpty();
  }

  private CaseFile file() {
    return CaseSession.file(execution);
  }
}
