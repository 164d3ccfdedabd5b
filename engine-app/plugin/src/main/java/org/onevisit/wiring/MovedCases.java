package org.onevisit.wiring;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.onevisit.casefile.CaseFile;

/**
 * After a running case was moved to another version of its model, what waits there follows the
 * clocks of the case, which go on by the law under which they began. The engine tells of a move in
 * no other way than by its history.
 */
final class MovedCases implements HistoryEventHandler {

  @Override
  public void handleEvent(HistoryEvent event) {
    if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE)
        && event instanceof HistoricProcessInstanceEventEntity moved) {
      var session = CaseSession.current();
      session.afterwards(
          () -> session.work().find(moved.getBusinessKey()).ifPresent(file -> follow(file, moved)));
    }
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }

  private static void follow(CaseFile file, HistoricProcessInstanceEventEntity moved) {
    var waiting = new WaitingSteps(moved(moved));
    file.openClocks().forEach(waiting::follow);
    var model = Parsed.definition(moved.getProcessDefinitionId());
    file.record("", "moveToVersion", model.getKey(), "version " + model.getVersion());
  }

  private static ExecutionEntity moved(HistoricProcessInstanceEventEntity moved) {
    return Context.getCommandContext()
        .getExecutionManager()
        .findExecutionById(moved.getProcessInstanceId());
  }
}
