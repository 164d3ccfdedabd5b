package org.onevisit.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.onevisit.casefile.Applicant;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.path.Element;
import org.onevisit.path.Expression;

/** What is done at the elements of a deployment's diagrams: which answers are read and given. */
final class Work {

  /** What expressions name beside variables: the plugin's beans and the engine's own names. */
  static final Set<String> NAMES =
      Set.of(
          "act",
          "clock",
          "workdays",
          "matter",
          "opinions",
          "execution",
          "task",
          "loopCounter",
          "nrOfInstances",
          "nrOfActiveInstances",
          "nrOfCompletedInstances");

  private static final String LANE_LEFT = "permit.laneLeft";

  private final Submission submission;
  private final Map<Element, PermitStep> steps = new IdentityHashMap<>();
  private final Map<Element, Set<String>> changes = new IdentityHashMap<>();
  private final Map<Element, List<String>> clocks = new IdentityHashMap<>();

  Work(Submission submission) {
    this.submission = submission;
  }

  static boolean isNamed(String name) {
    return NAMES.contains(name);
  }

  PermitStep step(Element element) {
    return steps.computeIfAbsent(element, key -> Submission.step(key.source()));
  }

  /** Whether it is where the application of a permit comes in. */
  boolean isApplication(Element element) {
    return element.source() instanceof StartEvent
        && element.scope().source() instanceof Process process
        && Submission.step(process).has("item");
  }

  /** Whether something goes on here because the applicant has taken the promises back. */
  boolean isLaneLeft(Element element) {
    return element.source() instanceof CatchEvent event
        && event.getChildElementsByType(MessageEventDefinition.class).stream()
            .map(MessageEventDefinition::getMessage)
            .anyMatch(message -> message != null && LANE_LEFT.equals(message.getName()));
  }

  Set<String> changes(Element element) {
    return changes.computeIfAbsent(element, this::changedBy);
  }

  private Set<String> changedBy(Element element) {
    var changed = new HashSet<>(ActMeaning.of(step(element).get("act")).sets());
    if (element.source() instanceof UserTask || isApplication(element)) {
      Optional.ofNullable(submission.forms().get(form(element)))
          .ifPresent(form -> changed.addAll(form.keys()));
    }
    eachOf(element).ifPresent(changed::add);
    changed.addAll(resultOfItem(element));
    if (isApplication(element)) {
      changed.removeIf(Applicant::isPersonal);
      changed.add("caseNo");
      changed.addAll(sharedData(((Process) element.scope().source())));
    }
    return Set.copyOf(changed);
  }

  /** What a matter learns when one of its items has ended. */
  private List<String> resultOfItem(Element element) {
    return element.source() instanceof CallActivity call
            && submission.isPermit(call.getCalledElement())
        ? ItemCall.of(call).results()
        : List.of();
  }

  /** What an activity that is carried out several times calls each of those it is done for. */
  private static Optional<String> eachOf(Element element) {
    return element.source() instanceof Activity activity
            && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
        ? Optional.ofNullable(loop.getCamundaElementVariable())
        : Optional.empty();
  }

  Set<String> reads(Element element) {
    var step = step(element);
    var read = new HashSet<>(ActMeaning.of(step.get("act")).reads());
    if (step.get("agency").contains("{")) {
      read.addAll(Expression.reads(step.get("agency")));
    }
    return read;
  }

  /** The clocks that end what is waited for. */
  Collection<String> clocksOf(Collection<Element> awaited) {
    return awaited.stream()
        .flatMap(element -> clocks.computeIfAbsent(element, this::clocksOf).stream())
        .collect(Collectors.toSet());
  }

  private List<String> clocksOf(Element element) {
    var timers = Timers.clocksOf(element.source());
    return Stream.concat(step(element).list("clock").stream(), timers).toList();
  }

  /** Whether shared data had a material is noted for each when the application comes in. */
  private List<String> sharedData(Process process) {
    var table = Submission.step(process).get("item") + "-materials";
    return submission.decision(table).stream()
        .flatMap(found -> TableRow.of(found.getValue()).stream())
        .map(row -> row.cells().get("material") + "Shared")
        .toList();
  }

  private static String form(Element element) {
    return element.source().getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "formRef");
  }
}
