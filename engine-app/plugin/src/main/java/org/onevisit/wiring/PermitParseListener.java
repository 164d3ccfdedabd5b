package org.onevisit.wiring;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil.parseCamundaExtensionProperties;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.ServiceTaskDelegateExpressionActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.onevisit.act.PermitModel;
import org.onevisit.catalogue.Level;
import org.onevisit.catalogue.PermitStep;

/**
 * Gives the {@code permit.*} properties of a diagram their meaning. It attaches and judges nothing:
 * a model is judged once, when it is deployed.
 */
public final class PermitParseListener extends AbstractBpmnParseListener {

  /** Where a parsed element keeps what it says. */
  static final String STEP = "permitStep";

  /** Where a parsed timer event keeps the clock its expression asks. */
  static final String AWAITED_CLOCK = "permitClock";

  /** Where a parsed timer event, and its process, keep that working days are counted. */
  static final String COUNTS_DAYS = "permitCountsDays";

  /** Where a parsed process keeps what it says of itself. */
  static final String MODEL = "permitModel";

  private final Wiring wiring;

  PermitParseListener(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    var says = step(element);
    if (says.has("item")) {
      var level = Level.named(says.get("level"));
      var model =
          new PermitModel(
              says.get("item"),
              level,
              says.get("leadAgency"),
              says.get("renews"),
              says.has("matter") ? items(element) : List.of());
      process.setProperty(MODEL, model);
      process.addBuiltInListener(ExecutionListener.EVENTNAME_START, new OpenCase(wiring, model));
      process.addBuiltInListener(ExecutionListener.EVENTNAME_END, new EndItem());
    }
    element.elements().forEach(child -> attach(child, process));
  }

  /** What a matter calls without passing its own number on. */
  private static List<String> items(Element process) {
    return process.elements("callActivity").stream()
        .filter(call -> !passesNumber(call))
        .map(call -> call.attribute("calledElement"))
        .toList();
  }

  private static boolean passesNumber(Element call) {
    return Optional.ofNullable(call.element("extensionElements")).stream()
        .flatMap(extensions -> extensions.elements("in").stream())
        .anyMatch(in -> in.attribute("businessKey") != null);
  }

  private void attach(Element element, ProcessDefinitionEntity process) {
    var activity = process.findActivity(element.attribute("id"));
    var step = step(element);
    if (activity != null && !step.isEmpty()) {
      attach(step, activity);
    }
    date(element)
        .flatMap(ClockBean::namedIn)
        .ifPresent(kind -> activity.setProperty(AWAITED_CLOCK, kind));
    if (date(element).filter(WorkdaysBean::isAskedIn).isPresent()) {
      activity.setProperty(COUNTS_DAYS, true);
      process.setProperty(COUNTS_DAYS, true);
    }
    if (isScope(element)) {
      element.elements().forEach(child -> attach(child, process));
    }
  }

  /** What the timer of an event asks, on a boundary, in a flow or at an event subprocess. */
  private static Optional<String> date(Element event) {
    return Optional.ofNullable(event.element("timerEventDefinition"))
        .map(timer -> timer.element("timeDate"))
        .map(Element::getText);
  }

  private void attach(PermitStep step, ActivityImpl activity) {
    activity.setProperty(STEP, step);
    var owner =
        activity.getActivityBehavior() instanceof UserTaskActivityBehavior task
            ? own(step, activity, task)
            : Optional.<TaskOwner>empty();
    if (step.has("clockStart") || step.has("state")) {
      activity.addBuiltInListener(
          ExecutionListener.EVENTNAME_START, new EnterStep(wiring, step, owner));
    }
    if (step.has("act") && !isDelegated(activity)) {
      activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, wiring.act());
    }
    if (step.has("clockStop")) {
      activity.addBuiltInListener(
          ExecutionListener.EVENTNAME_END, new StopClocks(wiring, step, owner));
    }
  }

  private Optional<TaskOwner> own(
      PermitStep step, ActivityImpl activity, UserTaskActivityBehavior task) {
    if (!step.has("agency")) {
      return Optional.empty();
    }
    var expressions = Context.getProcessEngineConfiguration().getExpressionManager();
    var function = expressions.createExpression(step.get("agency"));
    var owner = new TaskOwner(step, function, wiring.router(), wiring.deadlines());
    activity.setActivityBehavior(
        new AgencyTaskBehavior(task.getTaskDecorator(), owner, step, wiring.forms()));
    task.getTaskDefinition()
        .addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, new CompleteTask());
    return Optional.of(owner);
  }

  private static PermitStep step(Element element) {
    return PermitStep.of(parseCamundaExtensionProperties(element));
  }

  private static boolean isDelegated(ActivityImpl activity) {
    return activity.getActivityBehavior() instanceof ServiceTaskDelegateExpressionActivityBehavior;
  }

  private static boolean isScope(Element element) {
    return List.of("subProcess", "transaction", "adHocSubProcess").contains(element.getTagName());
  }
}
