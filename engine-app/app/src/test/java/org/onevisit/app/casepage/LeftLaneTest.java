package org.onevisit.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.MaterialState;
import org.onevisit.desk.Receipt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A nurse takes her promises back after the acceptance, and shows her originals first. */
@AppTest
class LeftLaneTest {

  private static final String MATERIAL = "healthCertificate";

  @LocalServerPort int port;
  @Autowired CaseWork work;

  private Visitor applicant;
  private Receipt receipt;

  @BeforeEach
  void accepted() {
    receipt = TestCases.nurse(work.desk(), TestCases.somebody());
    work.uploadAll(receipt.caseNo());
    var answers = Map.<String, Object>of("acceptance", "accept");
    work.does("health1", receipt.caseNo(), "Task_CheckApplication", answers);
    applicant = new Visitor(port);
    applicant.submit(
        "/status", "/status", "caseNo=%s&code=%s".formatted(receipt.caseNo(), receipt.queryCode()));
  }

  @Test
  void leavesItOnThePageOnlyWhenThatIsConfirmed() {
    applicant.submit("/status", "/status/lane/withdrawal", "");
    assertThat(applicant.get("/status?lang=zh").body()).contains("信任在先", "改走普通办理");

    applicant.submit("/status", "/status/lane/withdrawal", "confirmed=true");

    assertThat(applicant.get("/status?lang=zh").body())
        .contains("已改走普通办理", "须先出示原件")
        .doesNotContain("/status/lane/withdrawal");
    assertThat(state()).isEqualTo(MaterialState.TO_BE_SHOWN);
  }

  @Test
  void leavesItByTheInterfaceOnce() {
    assertThat(leaveByInterface()).isEqualTo(204);
    assertThat(leaveByInterface()).isEqualTo(409);
  }

  @Test
  void theWindowSeesTheOriginalWhenItIsShown() {
    applicant.submit("/status", "/status/lane/withdrawal", "confirmed=true");
    var window = new Visitor(port);
    window.signIn("window1");
    assertThat(window.get(file() + "?lang=en").body()).contains("Original seen", "left on");

    window.submit(file(), file() + "/" + MATERIAL + "/original", "note=");

    assertThat(state()).isEqualTo(MaterialState.VERIFIED);
    assertThat(work.cases().progress(receipt.caseNo()).orElseThrow().visits()).isEqualTo(1);
    assertThat(work.cases().record(receipt.caseNo()))
        .last()
        .satisfies(
            entry -> {
              assertThat(entry.act()).isEqualTo("seeOriginal");
              assertThat(entry.actor()).isEqualTo("window1");
              assertThat(entry.agency()).isEqualTo("window330106");
            });
  }

  @Test
  void nobodySeesOriginalsWhereTheLaneWasNotLeft() {
    var window = new Visitor(port);
    window.signIn("window1");
    var health = new Visitor(port);
    health.signIn("health1");

    assertThat(original(window)).isEqualTo(404);
    assertThat(original(health)).isEqualTo(404);
  }

  private int original(Visitor officer) {
    return officer.submit("/signin", file() + "/" + MATERIAL + "/original", "note=").statusCode();
  }

  private int leaveByInterface() {
    var path = "/api/v1/cases/%s/lane/withdrawal".formatted(receipt.caseNo());
    return applicant
        .send(
            applicant
                .request(path, "X-Query-Code", receipt.queryCode())
                .POST(BodyPublishers.noBody()))
        .statusCode();
  }

  private MaterialState state() {
    return work.cases().materials(receipt.caseNo()).stream()
        .filter(material -> material.material().equals(MATERIAL))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private String file() {
    return "/cases/" + receipt.caseNo() + "/materials";
  }
}
