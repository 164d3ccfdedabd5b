package org.onevisit.wiring;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.onevisit.act.PermitModel;

/** Opens the case when a permit's process starts, and takes personal data out of the variables. */
final class OpenCase implements ExecutionListener {

  private static final List<String> PERSONAL =
      List.of(
          "applicantName", "applicantIdType", "applicantId", "applicantPhone", "applicantAddress");

  private final Wiring wiring;
  private final PermitModel model;

  OpenCase(Wiring wiring, PermitModel model) {
    this.wiring = wiring;
    this.model = model;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var answers = new ExecutionAnswers(execution);
    var definition = execution.getProcessDefinitionId();
    var item = wiring.items().of(definition, model.item(), answers.text("lane"));
    var file =
        Refusals.asFormFault(
            () ->
                wiring
                    .intake()
                    .receive(model, definition, item, answers, CaseSession.current().work()));
    agenciesOfWhoeverCollected().forEach(file::join);
    execution.setProcessBusinessKey(file.caseNo());
    execution.setVariable("caseNo", file.caseNo());
    execution.removeVariables(PERSONAL);
  }

  /** A window that takes an application in keeps taking part in the case. */
  private static List<String> agenciesOfWhoeverCollected() {
    var person = Context.getCommandContext().getAuthentication();
    return person == null || person.getTenantIds() == null ? List.of() : person.getTenantIds();
  }
}
