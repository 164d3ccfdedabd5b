package org.onevisit.wiring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Tells a matter how one of its items has ended. */
final class EndItem implements ExecutionListener {

  /** What a call to an item gives back: whether it was granted, or filed. */
  static final String GRANTED = "granted";

  @Override
  public void notify(DelegateExecution execution) {
    if (!execution.isCanceled() && OpenCase.isItem((ExecutionEntity) execution)) {
      execution.setVariable(GRANTED, CaseSession.file(execution).state().isGranted());
    }
  }
}
