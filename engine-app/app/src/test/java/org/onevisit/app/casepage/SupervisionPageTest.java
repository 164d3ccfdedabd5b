package org.onevisit.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.desk.LicenceDesk;
import org.onevisit.supervision.SupervisionNotice;
import org.onevisit.supervision.SupervisionState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The enforcement agency is told that a licence it had inspected was revoked, and answers. */
@AppTest
class SupervisionPageTest {

  private static final String HEALTH = "health330106";
  private static final Map<String, Object> TWO_OFFICERS =
      Map.of("firstInspector", "0101", "secondInspector", "0102");

  @LocalServerPort int port;
  @Autowired CaseWork work;
  @Autowired LicenceDesk licences;

  private Visitor visitor;
  private String caseNo;

  @BeforeEach
  void revoked() {
    visitor = new Visitor(port);
    caseNo = closed();
    var number = work.cases().licence(caseNo).orElseThrow().licenceNo();
    licences.propose(number, "health1", HEALTH, "deceit", "false papers");
    licences.hear(number, "health1", HEALTH, "admitted");
    licences.decide(number, "healthHead", Set.of(HEALTH + "AgencyHead"), true, "");
  }

  @Test
  void isReadAcknowledgedAndAnsweredByTheAgencyThatWasTold() {
    visitor.signIn("enforcement1");
    assertThat(visitor.get("/supervision?lang=en").body())
        .contains(caseNo, "licence revoked (撤销)", "Hairdresser of nowhere");

    visitor.submit("/supervision", path("acknowledgement"), "");
    assertThat(notice().state()).isEqualTo(SupervisionState.ACKNOWLEDGED);
    visitor.submit(
        "/supervision",
        path("feedback"),
        "supervisionResult=case&firstInspector=0101&secondInspector=0101");
    assertThat(visitor.get("/supervision?lang=en").body()).contains("Name two different officers");
    visitor.submit(
        "/supervision",
        path("feedback"),
        "supervisionResult=case&firstInspector=0101&secondInspector=0102&supervisionNote=open");

    assertThat(notice().result()).isEqualTo("case");
    assertThat(visitor.get("/supervision?lang=en").body()).doesNotContain("notice-" + caseNo);
  }

  @Test
  void isNobodyElsesToAnswer() {
    visitor.signIn("health1");

    assertThat(visitor.get("/supervision?lang=en").body()).doesNotContain(caseNo);
    assertThat(visitor.submit("/signin", path("acknowledgement"), "").statusCode()).isEqualTo(404);
    assertThat(notice().state()).isEqualTo(SupervisionState.NOTICED);
  }

  /** Granted on a promise, inspected, checked, and closed. */
  private String closed() {
    var answers = new HashMap<>(TestCases.answers());
    answers.keySet().removeAll(Set.of("school", "employer"));
    answers.putAll(
        Map.of(
            "lane", "commitment",
            "applicantId", TestCases.somebody(),
            "businessName", "Hairdresser of nowhere",
            "premisesAddress", "Nowhere 3",
            "placeKind", "hairdresser",
            "testReportDue", "no"));
    var key = UUID.randomUUID().toString();
    var no = work.desk().submit("public-place-hygiene", answers, key).caseNo();
    work.uploadAll(no);
    work.does("health1", no, "Task_CheckApplication", Map.of("acceptance", "accept"));
    work.does("health2", no, "Task_DecideApplication", Map.of("decision", "grant"));
    work.does(
        "window1",
        no,
        "Task_HandOverLicence",
        Map.of("recipientIdentified", true, "recipientKind", "applicant"));
    work.does("enforcement1", no, "Task_AcknowledgeNotice", Map.of("noticeAcknowledged", true));
    work.does(
        "enforcement1",
        no,
        "Task_FeedBackInspection",
        and(TWO_OFFICERS, Map.of("supervisionResult", "clear")));
    work.does(
        "health1",
        no,
        "Task_CheckConditions",
        and(TWO_OFFICERS, Map.of("verificationMethod", "site", "verification", "agree")));
    return no;
  }

  private static Map<String, Object> and(Map<String, Object> some, Map<String, Object> more) {
    var all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }

  private SupervisionNotice notice() {
    return work.cases().supervision(caseNo).get(1);
  }

  private String path(String act) {
    return "/supervision/%s/2/%s".formatted(caseNo, act);
  }
}
