package org.onevisit.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
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

/** The agency that issued a licence withdraws it, by two officers; everybody reads so at once. */
@AppTest
class LicencePageTest {

  private static final String WITHDRAWAL = "ground=lawChanged&reasons=The+rule+was+repealed";
  private static final String STATEMENT = "statement=None";
  private static final String AGREED = "agreed=true";

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
  void aClerkProposesTheHolderIsHeardAndTheHeadWithdrawsIt() {
    visitor.signIn("health1");
    assertThat(visitor.get(page() + "&lang=zh").body()).contains("终止该证照", "撤回", "第八条");
    visitor.submit(page(), path("end"), WITHDRAWAL);
    visitor.submit(page(), path("statement"), STATEMENT);
    assertThat(visitor.get(page() + "&lang=en").body())
        .contains("Its end is proposed", "The rule was repealed", "The head of the agency decides")
        .doesNotContain("name=\"agreed\"");
    assertThat(licence().state()).isEqualTo(LicenceState.VALID);

    visitor = new Visitor(port);
    visitor.signIn("healthHead");
    visitor.submit(page(), path("decision"), AGREED);

    assertThat(licence().state()).isEqualTo(LicenceState.WITHDRAWN);
    var identifier = licence().certificate().identifier();
    assertThat(new Visitor(port).get("/verify/" + identifier + "?lang=en").body())
        .contains("\"state\":\"WITHDRAWN\"");
    assertThat(visitor.get(page()).body()).contains("data-state=\"WITHDRAWN\"");
  }

  @Test
  void theHeadEndsNothingAlone() {
    visitor.signIn("healthHead");
    visitor.submit(page(), path("end"), WITHDRAWAL);
    visitor.submit(page(), path("statement"), STATEMENT);

    visitor.submit(page(), path("decision"), AGREED);

    assertThat(licence().state()).isEqualTo(LicenceState.VALID);
    assertThat(visitor.get(page() + "&lang=en").body()).contains("Its end is proposed");
  }

  @Test
  void aClerkDecidesNothing() {
    visitor.signIn("health1");
    visitor.submit(page(), path("end"), WITHDRAWAL);
    visitor.submit(page(), path("statement"), STATEMENT);
    visitor.submit(page(), path("decision"), AGREED);

    assertThat(licence().state()).isEqualTo(LicenceState.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"civilAffairsHead", "yuhangHealthHead", "admin"})
  void toEverybodyElseThereIsNoSuchLicence(String stranger) {
    visitor.signIn(stranger);

    assertThat(visitor.get(page() + "&lang=en").body())
        .contains("Your agency has issued no licence of this number.");
    for (var act : List.of("end", "statement", "decision")) {
      var answers = WITHDRAWAL + "&" + STATEMENT + "&" + AGREED;
      assertThat(visitor.submit("/signin", path(act), answers).statusCode()).isEqualTo(404);
    }
    assertThat(work.cases().endProposal(caseNo)).isEmpty();
  }

  @Test
  void theBookOfSealsNamesEachUse() {
    visitor.signIn("healthHead");
    await().until(() -> visitor.get("/seals?lang=en").body().contains(licence().licenceNo()));

    visitor.submit("/seals", "/seals/health330106", "seal=行政审批专用章&to=health2&receipt=Receipt+7");

    assertThat(visitor.get("/seals?lang=en").body()).contains("health2", "Receipt 7");
    var stranger = new Visitor(port);
    stranger.signIn("civilAffairsHead");
    assertThat(
            stranger
                .submit("/signin", "/seals/health330106", "seal=行政审批专用章&to=x&receipt=y")
                .statusCode())
        .isEqualTo(404);
  }

  private Licence licence() {
    return work.cases().licence(caseNo).orElseThrow();
  }

  private String page() {
    return "/licences?number=" + licence().licenceNo();
  }

  private String path(String act) {
    return "/licences/" + licence().licenceNo() + "/" + act;
  }
}
