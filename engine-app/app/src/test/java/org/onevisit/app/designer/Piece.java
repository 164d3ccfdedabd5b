package org.onevisit.app.designer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A shared piece of one step, as a designer might begin; nobody can apply for it. */
final class Piece {

  private Piece() {}

  static byte[] named(String key, String step, String notice) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://onevisit.org/permit">
          <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P3650D">
            <bpmn:extensionElements><camunda:properties>
              <camunda:property name="permit.piece" value="true" />
            </camunda:properties></bpmn:extensionElements>
            <bpmn:startEvent id="StartEvent_Begun" />
            <bpmn:sequenceFlow id="Flow_BegunToRemind" sourceRef="StartEvent_Begun" targetRef="%s" />
            <bpmn:serviceTask id="%s" name="Remind" camunda:delegateExpression="${act}">
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="permit.act" value="notify" />
                %s
              </camunda:properties></bpmn:extensionElements>
            </bpmn:serviceTask>
            <bpmn:sequenceFlow id="Flow_RemindToReminded" sourceRef="%s" targetRef="EndEvent_Reminded" />
            <bpmn:endEvent id="EndEvent_Reminded" />
          </bpmn:process>
        </bpmn:definitions>
        """
        .formatted(key, step, step, notice, step)
        .getBytes(UTF_8);
  }

  static byte[] good(String key) {
    return named(key, "Task_Remind", property("permit.notice", "verificationReminder"));
  }

  static String property(String name, String value) {
    return "<camunda:property name=\"%s\" value=\"%s\" />".formatted(name, value);
  }
}
