package org.onevisit.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Elements are named for those who read of them: a task by what is to be done, an id by its kind
 * and what it is for, a message by what has happened.
 */
final class ElementsAreNamed implements ProcessRule {

  /** The first that fits names the kind. */
  private static final Map<Class<? extends FlowElement>, String> PREFIX = new LinkedHashMap<>();

  static {
    PREFIX.put(CallActivity.class, "CallActivity_");
    PREFIX.put(SubProcess.class, "SubProcess_");
    PREFIX.put(Activity.class, "Task_");
    PREFIX.put(StartEvent.class, "StartEvent_");
    PREFIX.put(EndEvent.class, "EndEvent_");
    PREFIX.put(BoundaryEvent.class, "BoundaryEvent_");
    PREFIX.put(IntermediateCatchEvent.class, "CatchEvent_");
    PREFIX.put(IntermediateThrowEvent.class, "ThrowEvent_");
    PREFIX.put(Gateway.class, "Gateway_");
    PREFIX.put(SequenceFlow.class, "Flow_");
  }

  /** Modeler's own ids, such as Activity_0k3j2x1, begin with a digit. */
  private static final String WORDS = "[A-Z][A-Za-z0-9_]*";

  @Override
  public int number() {
    return 10133;
  }

  @Override
  public String id() {
    return "elements-are-named";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    var model = process.getModelInstance();
    model.getModelElementsByType(UserTask.class).forEach(t -> checkName(file, t, findings));
    model.getModelElementsByType(FlowElement.class).forEach(e -> checkId(file, e, findings));
    model.getModelElementsByType(Message.class).forEach(m -> checkMessage(file, m, findings));
  }

  private static void checkName(String file, UserTask task, Findings findings) {
    if (task.getName() == null || task.getName().isBlank()) {
      findings.add(
          file,
          task.getId(),
          "User task '%s' has no name, so that its officer finds an empty line. Name it by what is to be done."
              .formatted(task.getId()));
    }
  }

  private static void checkId(String file, FlowElement element, Findings findings) {
    PREFIX.entrySet().stream()
        .filter(kind -> kind.getKey().isInstance(element))
        .findFirst()
        .map(Entry::getValue)
        .filter(prefix -> !element.getId().matches(prefix + WORDS))
        .ifPresent(prefix -> findings.warn(file, element.getId(), misnamed(element, prefix)));
  }

  private static void checkMessage(String file, Message message, Findings findings) {
    if (message.getName() == null || !message.getName().matches("permit\\.[a-z][A-Za-z]*")) {
      findings.warn(
          file,
          message.getId(),
          "Message '%s' is named '%s'. Name it 'permit.' and what has happened, such as permit.parcelDelivered."
              .formatted(message.getId(), message.getName()));
    }
  }

  private static String misnamed(FlowElement element, String prefix) {
    return "Id '%s' does not say what it is for, and records and tests speak of it by that. Begin it with %s, and go on in words as in Task_ReviewApplication."
        .formatted(element.getId(), prefix);
  }
}
