package org.onevisit.wiring;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.onevisit.act.Acts;
import org.onevisit.act.Step;
import org.onevisit.casefile.CaseFile;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.refusal.ActRefusals;

/** {@code act} in a model: does what the element's {@code permit.act} names. */
public final class ActDelegate implements JavaDelegate, ExecutionListener {

  private final Wiring wiring;

  ActDelegate(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var says =
        (PermitStep)
            ((ExecutionEntity) execution).getActivity().getProperty(PermitParseListener.STEP);
    var name = says == null ? "" : says.get("act");
    var act =
        Acts.named(name)
            .orElseThrow(() -> ActRefusals.answerUnknown("permit.act", name, Acts.names()));
    Refusals.asFormFault(() -> act.perform(step(execution, says)));
  }

  @Override
  public void notify(DelegateExecution execution) {
    execute(execution);
  }

  /** The application is the case's first process instance; a piece sees a part of it only. */
  private List<Map<String, Object>> rows(CaseFile file, String table, ExecutionEntity execution) {
    var said = WaitingSteps.root(execution.getProcessInstance()).getVariables();
    return wiring.items().rows(file.application().definitionId(), table, said);
  }

  private Step step(DelegateExecution execution, PermitStep says) {
    var file = CaseSession.file(execution);
    return new Step(
        execution.getCurrentActivityId(),
        says,
        file,
        wiring.item(file),
        wiring.office(),
        new ExecutionAnswers(execution),
        new WaitingSteps((ExecutionEntity) execution),
        table -> rows(file, table, (ExecutionEntity) execution));
  }
}
