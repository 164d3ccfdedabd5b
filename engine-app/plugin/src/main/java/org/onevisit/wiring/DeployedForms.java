package org.onevisit.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.onevisit.casefile.Hand;
import org.onevisit.form.CamundaForm;
import org.onevisit.form.FormCheck;
import org.onevisit.refusal.Fault;
import org.onevisit.refusal.FormRefusals;

/**
 * The forms deployed beside each model, which hold every answer against their demands wherever it
 * comes from.
 */
final class DeployedForms {

  private final Map<String, CamundaForm> forms = new ConcurrentHashMap<>();

  /** What is wrong with an application; from people, a form takes only what it asks. */
  List<Fault> faultsOfApplication(DelegateExecution execution, Hand hand) {
    var bound = Parsed.definition(execution.getProcessDefinitionId()).getStartFormDefinition();
    var form = form(bound, execution);
    var faults = check(form, execution).faults();
    return Hand.SYSTEM.equals(hand.actor())
        ? faults
        : Stream.concat(faults.stream(), strays(form, execution)).toList();
  }

  /** The form an application was made on. */
  CamundaForm ofApplication(String definitionId) {
    var definition = Parsed.definition(definitionId);
    var key = definition.getStartFormDefinition().getCamundaFormDefinitionKey().getExpressionText();
    return form(definition.getDeploymentId(), key);
  }

  /** Refuses to go on from a task whose answers its form would not take. */
  void refuseFaulty(FormDefinition bound, DelegateExecution execution) {
    var faults = check(form(bound, execution), execution).faults();
    if (!faults.isEmpty()) {
      throw FormRefusals.answersFaulty(execution.getCurrentActivityId(), faults);
    }
  }

  private static FormCheck check(CamundaForm form, DelegateExecution execution) {
    var check = form.check(name -> GivenAnswers.of(execution, name), new EngineFeel());
    check.ignored().stream()
        .filter(name -> execution.getVariable(name) != null)
        .forEach(name -> execution.setVariable(name, null));
    return check;
  }

  /** An answer nobody asked could pass for an officer's later. */
  private static Stream<Fault> strays(CamundaForm form, DelegateExecution execution) {
    return execution.getVariableNames().stream()
        .filter(name -> !form.asks(name))
        .sorted()
        .map(name -> new Fault(name, "表单没有这一项。 The form asks for no such answer."));
  }

  private CamundaForm form(FormDefinition bound, DelegateExecution execution) {
    var key = String.valueOf(bound.getCamundaFormDefinitionKey().getValue(execution));
    var deployment = Parsed.definition(execution.getProcessDefinitionId()).getDeploymentId();
    return form(deployment, key);
  }

  private CamundaForm form(String deployment, String key) {
    return forms.computeIfAbsent(deployment + " " + key, any -> read(deployment, key));
  }

  private static CamundaForm read(String deployment, String key) {
    var command = Context.getCommandContext();
    var form =
        command.getCamundaFormDefinitionManager().findDefinitionByDeploymentAndKey(deployment, key);
    if (form == null) {
      throw FormRefusals.formMissing(key, deployment);
    }
    var file =
        command
            .getResourceManager()
            .findResourceByDeploymentIdAndResourceName(deployment, form.getResourceName());
    return CamundaForm.read(new String(file.getBytes(), UTF_8));
  }
}
