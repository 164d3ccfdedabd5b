package org.onevisit.wiring;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.onevisit.act.ItemIntake;
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
    var began = (ExecutionEntity) execution;
    var file = Refusals.asFormFault(() -> isItem(began) ? begin(began) : receive(execution));
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

  /** Whether a process instance is an item: a permit that a matter has called. */
  static boolean isItem(ExecutionEntity instance) {
    var caller = instance.getProcessInstance().getSuperExecution();
    return caller != null && Parsed.isPermit(instance.getProcessDefinitionId());
  }

  private CaseFile begin(ExecutionEntity execution) {
    var definition = execution.getProcessDefinitionId();
    var matter = CaseSession.file(execution.getSuperExecution());
    var lane = matter.application().lane();
    var item = wiring.items().of(definition, model.item(), lane);
    var work = CaseSession.current().work();
    return new ItemIntake(wiring.office())
        .begin(model, definition, item, new ExecutionAnswers(execution), matter, work);
  }

  /** A window that takes an application in keeps taking part in the case. */
  private static List<String> agenciesOfWhoeverCollected() {
    var person = Context.getCommandContext().getAuthentication();
    return person == null || person.getTenantIds() == null ? List.of() : person.getTenantIds();
  }
}
