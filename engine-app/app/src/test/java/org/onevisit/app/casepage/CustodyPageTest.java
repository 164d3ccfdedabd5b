package org.onevisit.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.Custody;
import org.onevisit.casefile.Thing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The courier brings a nurse's originals to the window; her permit is revoked all the same. */
@AppTest
class CustodyPageTest {

  private static final String WINDOW = "window330106";

  @LocalServerPort int port;
  @Autowired CaseWork work;

  @Test
  void whoeverHasTheOriginalsGivesThemBackAfterTheCaseHasEnded() {
    var answers = new HashMap<>(TestCases.answers());
    answers.put("applicantId", TestCases.somebody());
    answers.put("delivery", "courier");
    answers.put("applicantAddress", "测试路 1 号");
    var key = UUID.randomUUID().toString();
    var caseNo = work.desk().submit("nurse-registration", answers, key).caseNo();
    work.grant(caseNo);
    await().until(() -> holder(caseNo), WINDOW::equals);
    work.revoke(caseNo);
    var file = "/cases/" + caseNo + "/materials";
    var giveBack = "/cases/" + caseNo + "/custody";

    var health = new Visitor(port);
    health.signIn("health1");
    assertThat(health.get(file + "?lang=zh").body()).contains("原件").doesNotContain("原件已归还");
    assertThat(health.submit("/signin", giveBack, "receipt=1").statusCode()).isEqualTo(404);
    var window = new Visitor(port);
    window.signIn("window1");
    assertThat(window.get(file + "?lang=zh").body()).contains("原件", "应归还日期", "原件已归还");
    window.submit(file, giveBack, "receipt=");
    assertThat(holder(caseNo)).isEqualTo(WINDOW);
    window.submit(file, giveBack, "receipt=Signed+1");

    assertThat(holder(caseNo)).isEqualTo("applicant");
    assertThat(window.get(file).statusCode()).isEqualTo(404);
  }

  private String holder(String caseNo) {
    return work.cases().custody(caseNo).stream()
        .filter(row -> row.thing() == Thing.ORIGINALS)
        .map(Custody::holder)
        .findFirst()
        .orElse("");
  }
}
