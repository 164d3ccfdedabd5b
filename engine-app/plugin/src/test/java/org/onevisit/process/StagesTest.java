package org.onevisit.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.onevisit.process.Applications.nurse;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The stages of a nurse registration in the engine's own words, by Camunda BPM Assert. */
class StagesTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @BeforeEach
  void asksTheEngineOfThePermits() {
    init(permits.engine());
  }

  @Test
  void beginWithACheckThatNobodyHasClaimed() {
    var received = running(Situations.received(permits, nurse()));

    assertThat(received).isStarted().isWaitingAtExactly("CallActivity_CollectAndAccept");
    var collecting = calledProcessInstance("collect-and-accept", received);
    assertThat(collecting).isWaitingAtExactly("Task_CheckApplication");
    assertThat(task("Task_CheckApplication", collecting))
        .isNotAssigned()
        .hasName("核对申请 Check application");
  }

  @Test
  void goFromTheReviewToTheDecision() {
    var nurse = Situations.received(permits, nurse());
    var received = running(nurse);
    nurse.does("health1", "Task_CheckApplication", "acceptance", "accept");
    assertThat(received)
        .hasPassed("CallActivity_CollectAndAccept")
        .isWaitingAt("Task_ConfirmDiploma");

    nurse
        .does("education1", "Task_ConfirmDiploma", "diplomaConfirmed", "confirmed")
        .does("health1", "Task_ReviewApplication", "reviewOpinion", "agree");

    assertThat(received)
        .isWaitingAt("Task_DecideApplication")
        .hasNotPassed("Task_RecordGrant", "Task_IssueLicence");
  }

  @Test
  void endOnceTheOriginalsWereSeenAndTheLicenceIsHandedOver() {
    var nurse = Situations.received(permits, nurse());
    var received = running(nurse);
    Situations.grant(nurse);
    assertThat(received).isWaitingAtExactly("CallActivity_VerifyOnCompletion");

    nurse.originalsAre("verified", "counter");
    assertThat(received).isWaitingAtExactly("CallActivity_DeliverLicence");

    nurse.handsOver();
    assertThat(received)
        .isEnded()
        .hasPassedInOrder(
            "CallActivity_CollectAndAccept",
            "Task_DecideApplication",
            "Task_RecordGrant",
            "Task_IssueLicence",
            "CallActivity_VerifyOnCompletion",
            "CallActivity_DeliverLicence",
            "Task_CloseCase")
        .hasNotPassed("EndEvent_Revoked", "EndEvent_Refused", "EndEvent_Withdrawn");
  }

  private static ProcessInstance running(PermitCase received) {
    return permits
        .engine()
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(received.caseNo())
        .rootProcessInstances()
        .singleResult();
  }
}
