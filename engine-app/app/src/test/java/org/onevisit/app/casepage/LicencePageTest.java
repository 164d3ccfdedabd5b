package org.onevisit.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.licence.Licence;
import org.onevisit.licence.LicenceState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The head of the agency that issued a licence withdraws it, and everybody reads so at once. */
@AppTest
class LicencePageTest {

  private static final String WITHDRAWAL =
      "ground=lawChanged&statement=None&reasons=The+rule+was+repealed";

  @LocalServerPort int port;
  @Autowired CaseWork work;

  private Visitor visitor;
  private String caseNo;

  @BeforeEach
  void valid() {
    visitor = new Visitor(port);
    var answers = new HashMap<>(TestCases.answers());
    answers.put("lane", "ordinary");
    answers.put("applicantId", TestCases.somebody());
    var key = UUID.randomUUID().toString();
    caseNo = work.desk().submit("nurse-registration", answers, key).caseNo();
    work.grant(caseNo);
    work.does(
        "window1",
        caseNo,
        "Task_HandOverLicence",
        Map.of("recipientIdentified", true, "recipientKind", "applicant"));
  }

  @Test
  void theHeadWithdrawsItAndTheVerifyPageSaysSo() {
    visitor.signIn("healthHead");
    assertThat(visitor.get(page() + "&lang=zh").body()).contains("终止该证照", "撤回", "第八条");

    visitor.submit(page(), end(), WITHDRAWAL);

    assertThat(licence().state()).isEqualTo(LicenceState.WITHDRAWN);
    var identifier = licence().certificate().identifier();
    assertThat(new Visitor(port).get("/verify/" + identifier + "?lang=en").body())
        .contains("\"state\":\"WITHDRAWN\"");
    assertThat(visitor.get(page()).body()).contains("data-state=\"WITHDRAWN\"");
  }

  @Test
  void aClerkOfTheAgencyReadsItAndEndsNothing() {
    visitor.signIn("health1");
    assertThat(visitor.get(page() + "&lang=en").body())
        .contains("Only the head of the agency")
        .doesNotContain("name=\"ground\"");

    visitor.submit("/signin", end(), WITHDRAWAL);

    assertThat(licence().state()).isEqualTo(LicenceState.VALID);
    assertThat(visitor.get(page() + "&lang=en").body()).contains("Only the head of the agency");
  }

  @ParameterizedTest
  @ValueSource(strings = {"civilAffairsHead", "yuhangHealthHead", "admin"})
  void toEverybodyElseThereIsNoSuchLicence(String stranger) {
    visitor.signIn(stranger);

    assertThat(visitor.get(page() + "&lang=en").body())
        .contains("Your agency has issued no licence of this number.");
    assertThat(visitor.submit("/signin", end(), WITHDRAWAL).statusCode()).isEqualTo(404);
    assertThat(licence().state()).isEqualTo(LicenceState.VALID);
  }

  private Licence licence() {
    return work.cases().licence(caseNo).orElseThrow();
  }

  private String page() {
    return "/licences?number=" + licence().licenceNo();
  }

  private String end() {
    return "/licences/" + licence().licenceNo() + "/end";
  }
}
