package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.identityNumber;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PrivacyTest {

  private static final Map<String, Object> PERSONAL =
      Map.of(
          "applicantName",
          "Testperson Eins",
          "applicantId",
          identityNumber("33990119900101777"),
          "applicantPhone",
          "13877776666",
          "applicantAddress",
          "Nowhere Road 777");
  private static final String EMAIL = "eins@example.org";

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void leavesNothingPersonalInTheEnginesTables() {
    Situations.granted(permits, personal());
    permits.receivesAtTheWindow("window1", personal());
    permits
        .engine()
        .getRuntimeService()
        .startProcessInstanceByKey(NURSE, with(personal(), "applicantEmail", EMAIL));
    assertThat(permits.stored())
        .filteredOn(rows -> rows.contains("\"ACT_"))
        .isNotEmpty()
        .noneMatch(rows -> rows.contains(EMAIL))
        .noneMatch(rows -> PERSONAL.values().stream().anyMatch(v -> rows.contains(v.toString())));
  }

  @Test
  void keepsTheApplicantInTheCaseRegister() {
    var received = permits.applyFor(NURSE, personal());
    var applicant = permits.cases().application(received.caseNo()).orElseThrow().applicant();
    assertThat(applicant.name()).isEqualTo("Testperson Eins");
    assertThat(applicant.phone()).isEqualTo("13877776666");
  }

  @Test
  void leavesNothingPersonalInTheRecord() {
    var granted = Situations.granted(permits, personal());
    assertThat(permits.cases().record(granted.caseNo()).toString())
        .doesNotContain(PERSONAL.values().stream().map(Object::toString).toList());
  }

  private static Map<String, Object> personal() {
    var answers = nurse();
    answers.putAll(PERSONAL);
    return answers;
  }
}
