package org.onevisit.wiring;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.onevisit.casefile.Applicant;

/** The engine's history, except the personal answers that pass through a permit's start form. */
final class WithoutPersonalData extends OwnedHistory {

  @Override
  public void handleEvent(HistoryEvent event) {
    if (!isPersonal(event)) {
      super.handleEvent(event);
    }
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }

  private static boolean isPersonal(HistoryEvent event) {
    return event instanceof HistoricVariableUpdateEventEntity variable
            && Applicant.isPersonal(variable.getVariableName())
            && Parsed.isPermit(variable.getProcessDefinitionId())
        || event instanceof HistoricFormPropertyEventEntity field
            && Applicant.isPersonal(field.getPropertyId())
            && Parsed.isPermit(field.getProcessDefinitionId());
  }
}
