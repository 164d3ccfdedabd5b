package org.onevisit.wiring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.onevisit.catalogue.ClockKind;

/** Which clock the timer of a step means: {@code opinion@agency} is that of the step's agency. */
final class AwaitedClock {

  private AwaitedClock() {}

  static String kind(String written, DelegateExecution execution) {
    return ClockKind.isPerAgency(written)
            && ((ExecutionEntity) execution).getActivity() != null
            && ((ExecutionEntity) execution).getActivity().getActivityBehavior()
                instanceof AgencyTaskBehavior task
        ? ClockKind.of(written, task.agency(execution))
        : written;
  }
}
