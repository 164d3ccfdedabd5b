package org.onevisit.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.Cases;
import org.onevisit.desk.Receipt;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Due dates are shown with their derivation, a pause as a pause. */
@AppTest
class PeriodsPageTest {

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;
  @Autowired Cases cases;

  private Visitor visitor;

  @BeforeEach
  void arrive() {
    visitor = new Visitor(port);
  }

  @Test
  void tellsTheApplicantDayByDayWithTheArticle() {
    var receipt = TestCases.nurse(desk);
    open(receipt);
    assertThat(visitor.get("/status?lang=zh").body()).contains("/status/periods");
    assertThat(visitor.get("/status/periods?lang=zh").body())
        .contains("告知或受理", "5个工作日", "事件发生当日不计入", "《行政许可法》第八十二条");
    assertThat(visitor.get("/status/periods?lang=en").body())
        .contains("5 working days", "the day of the event is not counted");
    assertThat(new Visitor(port).get("/status/periods").body()).doesNotContain("《行政许可法》第八十二条");
  }

  @Test
  void tellsTheSameToTheOfficersOfTheCaseAndToNobodyElse() {
    var receipt = TestCases.nurse(desk);
    var page = "/cases/" + receipt.caseNo() + "/periods";
    visitor.signIn("health1");
    assertThat(visitor.get(page + "?lang=zh").body()).contains("《行政许可法》第八十二条");
    visitor.signIn("civilAffairs1");
    assertThat(visitor.get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void showsAPauseBlueInWordsInTheCaseFileAndOnTheTaskCard() {
    visitor.signIn("civilAffairs2");
    var newest = cases.newestOf("civilAffairs330106", 50).stream();
    var paused =
        newest
            .filter(
                application ->
                    cases.pauses(application.caseNo()).stream().anyMatch(pause -> pause.isOpen()))
            .findFirst()
            .orElseThrow()
            .caseNo();
    assertThat(visitor.get("/cases/" + paused + "/materials?lang=zh").body())
        .contains("data-lamp=\"BLUE\">中止");
    assertThat(visitor.get("/cases/" + paused + "/periods?lang=en").body())
        .contains("special procedure, not counted", "expert review");
  }

  private void open(Receipt receipt) {
    visitor.submit(
        "/status", "/status", "caseNo=" + receipt.caseNo() + "&code=" + receipt.queryCode());
  }
}
