package org.onevisit.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A nurse shows her originals on one day and collects her licence on another. */
@AppTest
class VisitPageTest {

  @LocalServerPort int port;
  @Autowired CaseWork work;

  private Visitor visitor;
  private String caseNo;

  @BeforeEach
  void showedOriginalsYesterday() {
    ClockUtil.offset(-Duration.ofDays(1).toMillis());
    visitor = new Visitor(port);
    caseNo = TestCases.nurse(work.desk(), TestCases.somebody()).caseNo();
    work.grant(caseNo);
    work.does(
        "window1",
        caseNo,
        "Task_VerifyOriginals",
        Map.of("verification", "agree", "verificationMethod", "counter"));
    ClockUtil.reset();
  }

  @AfterEach
  void today() {
    ClockUtil.reset();
  }

  @Test
  void anAttendanceThatNoActRecordsIsRecordedAtTheWindow() {
    visitor.signIn("window1");
    assertThat(visitor.get(file() + "?lang=en").body())
        .contains("showed originals", "Record the visit")
        .doesNotContain("another visit");
    assertThat(
            visitor
                .submit(file(), "/cases/" + caseNo + "/visits", "reason=collection")
                .statusCode())
        .isEqualTo(302);
    assertThat(visits()).hasSize(1);

    visitor.submit(file(), "/cases/" + caseNo + "/visits", "reason=identity");

    assertThat(visits()).extracting(Visit::reason).contains("identity");
    assertThat(visitor.get(file() + "?lang=zh").body()).contains("现场核验身份");
  }

  @Test
  void theDecidingAgencySaysWhyOneVisitWasNotEnough() {
    collect();
    var second = visits().get(1);
    visitor.signIn("health1");
    assertThat(visitor.get("/visits?lang=en").body())
        .contains(caseNo, "visit 2", "collected the result");

    visitor.submit("/visits", path(second), "explanation=because");
    assertThat(visitor.get("/visits").body()).contains(caseNo);
    visitor.submit("/visits", path(second), "explanation=applicantChose&note=");

    assertThat(visits().get(1).explanation()).isEqualTo("applicantChose");
    assertThat(visits().get(1).explainedBy()).isEqualTo("health1");
    assertThat(visitor.submit("/visits", path(second), "explanation=lawRequires").statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"education1", "yuhangHealth1", "healthAdmin", "xihuSupervisor", "admin"})
  void nobodyElseExplainsIt(String stranger) {
    collect();
    visitor.signIn(stranger);

    var answer = visitor.submit("/signin", path(visits().get(1)), "explanation=lawRequires");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(visits().get(1).isUnexplained()).isTrue();
  }

  @Test
  void thoseWhoLookOnSeeTheShares() {
    collect();
    visitor.signIn("xihuSupervisor");
    assertThat(visitor.get("/visits?lang=en&by=ITEM").body())
        .contains("Nurse registration", "No visit", "One visit")
        .doesNotContain("Record the reason");

    assertThat(matters("admin", "health330106")).isPositive();
    assertThat(matters("xihuSupervisor", "health330106")).isPositive();
    assertThat(matters("healthAdmin", "health330106")).isPositive();
    assertThat(matters("yuhangHealth1", "health330106")).isZero();
    var unknown = visitor.get("/api/v1/visits?by=moon", Visitor.basic("admin"));
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("PERMIT-01028", "[agency, region, item]");
    assertThat(visitor.get("/api/v1/visits").statusCode()).isEqualTo(401);
    var ever = "/api/v1/visits?from=-999999999-01-01&to=%2B999999999-12-31";
    assertThat(visitor.get(ever, Visitor.basic("admin")).statusCode()).isEqualTo(200);
  }

  private int matters(String user, String agency) {
    var body = visitor.get("/api/v1/visits?by=agency", Visitor.basic(user)).body();
    List<Integer> found = JsonPath.read(body, "$[?(@.key == '%s')].more".formatted(agency));
    return found.isEmpty() ? 0 : found.get(0);
  }

  private void collect() {
    work.does(
        "window1",
        caseNo,
        "Task_HandOverLicence",
        Map.of("recipientIdentified", true, "recipientKind", "applicant"));
  }

  private List<Visit> visits() {
    return work.cases().visits(caseNo);
  }

  private static String path(Visit visit) {
    return "/visits/%s/%d".formatted(visit.caseNo(), visit.seq());
  }

  private String file() {
    return "/cases/" + caseNo + "/materials";
  }
}
