package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.MaterialState;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.PromiseState;

/** An applicant who has chosen trust first takes the promises back and goes the ordinary way. */
class LeaveLaneTest {

  private static final List<String> PROMISED =
      List.of("diploma", "employmentProof", "healthCertificate");

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void beforeTheAcceptanceNothingIsPromised() {
    var received = Situations.received(permits, nurse());
    leaves(received).recordedAs("leaveLane", "trustFirst", "").hasSent("laneLeft");

    Situations.grant(received).keepsNoPromises().licenceIs(LicenceState.VALID);
  }

  @Test
  void afterTheAcceptanceTheOriginalsAreSeenBeforeTheGrant() {
    var left = leaves(Situations.reviewed(permits, nurse())).promisesAre(PromiseState.WITHDRAWN);
    PROMISED.forEach(material -> left.materialIs(material, MaterialState.TO_BE_SHOWN));
    left.refuses("the applicant has left the lane of trust", LeaveLaneTest::grant);

    PROMISED.forEach(material -> shows(left, material, ""));

    grant(left)
        .recordedAs("seeOriginal", "diploma", "")
        .recordedAs("verifyByData", "", "0 left for people")
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void nothingIsGrantedOnAnOriginalThatDiffers() {
    var left = leaves(Situations.reviewed(permits, nurse()));
    shows(left, "employmentProof", "");
    shows(left, "healthCertificate", "");
    shows(left, "diploma", "毕业年份不一致");

    left.materialIs("diploma", MaterialState.MISMATCH_MATERIAL)
        .refuses("学历证书", LeaveLaneTest::grant)
        .refuses("is not to be shown", it -> shows(it, "diploma", ""))
        .proposesRefusal("health2", "noNursingEducation", "学历不实")
        .does("health1", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE);
  }

  @Test
  void onlyOnceAndNotAfterTheDecision() {
    leaves(Situations.received(permits, nurse()))
        .refuses("which can be left before the decision", LeaveLaneTest::leaves);
    Situations.granted(permits, nurse())
        .refuses("which can be left before the decision", LeaveLaneTest::leaves);
  }

  @Test
  void modelsReadTheNewLane() {
    var left = leaves(permits.applyFor(NURSE, nurse()));

    var lanes = permits.engine().getRuntimeService().createVariableInstanceQuery();
    var instances = permits.engine().getRuntimeService().createProcessInstanceQuery();
    assertThat(instances.processInstanceBusinessKey(left.caseNo()).list())
        .hasSize(2)
        .allSatisfy(
            instance ->
                assertThat(
                        lanes
                            .processInstanceIdIn(instance.getId())
                            .variableName("lane")
                            .singleResult()
                            .getValue())
                    .isEqualTo("ordinary"));
  }

  private static PermitCase leaves(PermitCase permitCase) {
    permits.plugin().laneDesk().leave(permitCase.caseNo());
    return permitCase;
  }

  private static void shows(PermitCase permitCase, String material, String note) {
    permits
        .plugin()
        .laneDesk()
        .shown(permitCase.caseNo(), material, "window1", "window330106", note);
  }

  private static PermitCase grant(PermitCase reviewed) {
    return reviewed.does("health2", "Task_DecideApplication", "decision", "grant");
  }
}
