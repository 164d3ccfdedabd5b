package org.onevisit.app.malformed;

import java.util.List;

/** Whole input of each kind that people and programs send, to be broken. */
final class Whole {

  private static final String START = "/engine-rest/process-definition/key/nurse-registration/";

  static final String MODEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="trial">
        <bpmn:message id="Message_Begin" name="begin"/>
        <bpmn:process id="broken" name="Broken" isExecutable="true" camunda:historyTimeToLive="P1D">
          <bpmn:startEvent id="StartEvent_Begun" camunda:formRef="broken" camunda:formRefBinding="latest">
            <bpmn:outgoing>Flow_1</bpmn:outgoing>
          </bpmn:startEvent>
          <bpmn:userTask id="Task_Do" name="Do it" camunda:dueDate="${now()}">
            <bpmn:extensionElements><camunda:properties>
              <camunda:property name="permit.agency" value="health"/>
            </camunda:properties></bpmn:extensionElements>
            <bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing>
          </bpmn:userTask>
          <bpmn:exclusiveGateway id="Gateway_Which" default="Flow_3">
            <bpmn:incoming>Flow_2</bpmn:incoming><bpmn:outgoing>Flow_3</bpmn:outgoing><bpmn:outgoing>Flow_4</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:boundaryEvent id="Event_Late" attachedToRef="Task_Do">
            <bpmn:outgoing>Flow_5</bpmn:outgoing>
            <bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>
          </bpmn:boundaryEvent>
          <bpmn:intermediateCatchEvent id="Event_Wait"><bpmn:incoming>Flow_4</bpmn:incoming><bpmn:outgoing>Flow_6</bpmn:outgoing>
            <bpmn:messageEventDefinition messageRef="Message_Begin"/></bpmn:intermediateCatchEvent>
          <bpmn:endEvent id="EndEvent_Done"><bpmn:incoming>Flow_3</bpmn:incoming><bpmn:incoming>Flow_5</bpmn:incoming><bpmn:incoming>Flow_6</bpmn:incoming></bpmn:endEvent>
          <bpmn:sequenceFlow id="Flow_1" sourceRef="StartEvent_Begun" targetRef="Task_Do"/>
          <bpmn:sequenceFlow id="Flow_2" sourceRef="Task_Do" targetRef="Gateway_Which"/>
          <bpmn:sequenceFlow id="Flow_3" sourceRef="Gateway_Which" targetRef="EndEvent_Done"/>
          <bpmn:sequenceFlow id="Flow_4" sourceRef="Gateway_Which" targetRef="Event_Wait">
            <bpmn:conditionExpression>${amount > 3}</bpmn:conditionExpression></bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="Flow_5" sourceRef="Event_Late" targetRef="EndEvent_Done"/>
          <bpmn:sequenceFlow id="Flow_6" sourceRef="Event_Wait" targetRef="EndEvent_Done"/>
        </bpmn:process>
      </bpmn:definitions>
      """;

  static final String TABLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
          id="Definitions_Broken" name="broken" namespace="trial">
        <decision id="broken-table" name="Broken" camunda:historyTimeToLive="P1D">
          <decisionTable id="Table_1" hitPolicy="COLLECT" aggregation="SUM">
            <input id="Input_1" label="Level"><inputExpression id="In_1" typeRef="string"><text>level</text></inputExpression></input>
            <output id="Output_1" label="Days" name="days" typeRef="integer"/>
            <rule id="Rule_1"><inputEntry id="Entry_1"><text>"county","city"</text></inputEntry>
              <outputEntry id="Out_1"><text>20</text></outputEntry></rule>
            <rule id="Rule_2"><inputEntry id="Entry_2"><text>not("county")</text></inputEntry>
              <outputEntry id="Out_2"><text>if true then 1 else 2</text></outputEntry></rule>
          </decisionTable>
        </decision>
      </definitions>
      """;

  static final String FORM =
      """
      {"id": "broken", "type": "default", "schemaVersion": 16, "components": [
        {"type": "textfield", "key": "name", "label": "姓名 Name", "validate": {"required": true, "maxLength": 9}},
        {"type": "number", "key": "amount", "label": "数额 Amount", "validate": {"min": 0, "max": 9}},
        {"type": "select", "key": "kind", "label": "种类 Kind", "values": [{"label": "A", "value": "a"}]},
        {"type": "checkbox", "key": "agreed", "label": "同意", "conditional": {"hide": "=amount > 3"}}]}
      """;

  static final String QUERY =
      """
      {"processDefinitionKey": "nurse-registration", "dueBefore": "2026-01-01T00:00:00.000+0000",
       "orQueries": [{"assigneeIn": ["health1"], "name": "x"}], "candidateGroup": "health330106",
       "processVariables": [{"name": "region", "operator": "eq", "value": "330106"}],
       "sorting": [{"sortBy": "dueDate", "sortOrder": "asc"}], "unassigned": true, "priority": 50}
      """;

  static final String ANSWERS =
      """
      {"businessKey": "x", "variables": {"region": {"value": "330106", "type": "String"},
       "applicantName": {"value": "测试甲", "type": "String"}, "visits": {"value": 1, "type": "Integer"},
       "when": {"value": "2026-01-01T00:00:00.000+0000", "type": "Date"},
       "list": {"value": "[1,2]", "type": "Json"}, "file": {"value": "YQ==", "type": "Bytes"},
       "thing": {"value": "rO0ABQ==", "type": "Object",
         "valueInfo": {"objectTypeName": "java.util.ArrayList", "serializationDataFormat": "application/json"}}}}
      """;

  static final String MESSAGE =
      """
      {"messageName": "permit.withdraw", "businessKey": "202601013301060000019", "all": false,
       "resultEnabled": true, "correlationKeys": {"caseNo": {"value": "1", "type": "String"}},
       "processVariables": {"reason": {"value": "x", "type": "String"}}}
      """;

  static final String APPLICATION =
      """
      {"region": "330106", "applicantName": "测试甲", "applicantId": "339901199501010022",
       "applicantIdType": "identityNumber", "applicantPhone": "13800000000", "school": "测试学校",
       "employer": "测试医院", "lane": "trustFirst", "commitmentSigned": true, "delivery": "counter"}
      """;

  /** Where each kind is sent, by whom. */
  static final List<Door> DOORS =
      List.of(
          Door.deployment("broken.bpmn", MODEL),
          Door.deployment("broken.dmn", TABLE),
          Door.deployment("broken.form", FORM),
          Door.json("health1", "POST", "/engine-rest/task", QUERY),
          Door.json("admin", "POST", "/engine-rest/task/count", QUERY),
          Door.json("health1", "POST", "/engine-rest/history/task", QUERY),
          Door.json("admin", "POST", "/engine-rest/process-instance", QUERY),
          Door.json("health1", "POST", "/engine-rest/filter/create", filter()),
          Door.json("window1", "POST", START + "submit-form", ANSWERS),
          Door.json("admin", "POST", START + "start", ANSWERS),
          Door.json("health1", "POST", "/engine-rest/task/{task}/complete", ANSWERS),
          Door.json("health1", "POST", "/engine-rest/task/{task}/variables", modifications()),
          Door.json("admin", "POST", "/engine-rest/message", MESSAGE),
          Door.json("health1", "POST", "/engine-rest/message", MESSAGE),
          Door.json("nobody", "POST", "/api/v1/applications/nurse-registration", APPLICATION));

  private Whole() {}

  private static String filter() {
    return "{\"resourceType\": \"Task\", \"name\": \"f\", \"owner\": \"health1\", \"query\": "
        + QUERY
        + ", \"properties\": {\"color\": \"#fff\"}}";
  }

  private static String modifications() {
    return ANSWERS.replace(
        "\"businessKey\": \"x\", \"variables\"", "\"deletions\": [\"x\"], \"modifications\"");
  }
}
