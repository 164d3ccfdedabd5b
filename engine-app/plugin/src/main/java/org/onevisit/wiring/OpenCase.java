package org.onevisit.wiring;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.onevisit.act.PermitModel;
import org.onevisit.casefile.Applicant;
import org.onevisit.casefile.CaseFile;

/** Opens the case when a permit's process starts, and takes personal data out of the variables. */
final class OpenCase implements ExecutionListener {

  private final Wiring wiring;
  private final PermitModel model;

  OpenCase(Wiring wiring, PermitModel model) {
    this.wiring = wiring;
    this.model = model;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var file = Refusals.asFormFault(() -> receive(execution));
    agenciesOfWhoeverCollected().forEach(file::join);
    execution.setProcessBusinessKey(file.caseNo());
    execution.setVariable("caseNo", file.caseNo());
    execution.removeVariables(
        execution.getVariableNames().stream().filter(Applicant::isPersonal).toList());
  }

  private CaseFile receive(DelegateExecution execution) {
    var definition = execution.getProcessDefinitionId();
    var work = CaseSession.current().work();
    return wiring
        .intake()
        .receive(
            model,
            definition,
            lane -> wiring.items().of(definition, model.item(), lane),
            new ExecutionAnswers(execution),
            wiring.forms().faultsOfApplication(execution, work.hand()),
            work);
  }

  /** A window that takes an application in keeps taking part in the case. */
  private static List<String> agenciesOfWhoeverCollected() {
    var person = Context.getCommandContext().getAuthentication();
    return person == null || person.getTenantIds() == null ? List.of() : person.getTenantIds();
  }
}
