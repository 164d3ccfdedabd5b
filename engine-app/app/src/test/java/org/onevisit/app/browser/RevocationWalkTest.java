package org.onevisit.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.app.browser.Clerk.choose;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.casefile.CaseState;
import org.onevisit.licence.LicenceState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The window finds a forged paper; whoever hears the founder does not decide on the revocation. */
@AppTest
class RevocationWalkTest {

  private static final String NAME = "测试茶艺协会";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort int port;
  @Autowired CaseWork work;

  private String caseNo;

  @BeforeEach
  void licenceIsMade() {
    caseNo = TestCases.society(work.desk(), NAME).caseNo();
    work.uploadAll(caseNo);
    does("education1", "Task_GiveOpinion", "competentOpinion", "agree");
    does("civilAffairs1", "Task_CheckApplication", "acceptance", "accept");
    does("publicSecurity1", "Task_CheckBackground", "backgroundCheck", "clear");
    does("civilAffairs1", "Task_ReviewApplication", "reviewOpinion", "agree");
    does("civilAffairs2", "Task_DecideApplication", "decision", "grant");
  }

  @Test
  void fromTheComparisonThroughTheHearingToTheSecondOfficer() {
    var window = clerk("window1");
    var comparison = window.claims("Verify originals", caseNo);
    choose(comparison, "窗口出示 At the counter");
    choose(comparison, "有不一致或未出示 Some differ or were not shown");
    differing(comparison).check();
    comparison.locator("textarea").fill("验资报告系伪造 The report is forged");
    window.completes();

    var hearing = clerk("civilAffairs1");
    hearing.claims("Hear applicant", caseNo).locator("textarea").first().fill("发起人承认 Admitted");
    hearing.completes();

    hearing.atTasklist().triesToClaim("Decide revocation", caseNo);
    assertThat(hearing.page().locator(".page-notifications"))
        .containsText("needs a second officer: civilAffairs1 already completed");

    var second = clerk("civilAffairs2");
    revoke(second.claims("Decide revocation", caseNo));
    second.completes();

    assertThat(work.cases().progress(caseNo).orElseThrow().state()).isEqualTo(CaseState.REVOKED);
    anybodyReadsThatItIsRevoked();
  }

  private static Locator differing(Locator form) {
    return form.locator(".fjs-form-field-checklist")
        .filter(new Locator.FilterOptions().setHasText("实质不符 Material mismatch"))
        .locator("input[type=checkbox]")
        .first();
  }

  private static void revoke(Locator form) {
    choose(form, "撤销 Revoke");
    form.locator(".fjs-form-field-select .fjs-input-group").click();
    form.getByText("Obtained by deceit").click();
    form.getByLabel("理由 Reasons").fill("提交虚假材料 False papers");
  }

  private void anybodyReadsThatItIsRevoked() {
    var licence = work.cases().licence(caseNo).orElseThrow();
    var page = CHROMIUM.window("en-US");
    page.navigate(
        "http://localhost:%d/verify/%s".formatted(port, licence.certificate().identifier()));
    assertThat(page.locator("section.state"))
        .hasAttribute("data-state", LicenceState.REVOKED.name());
    assertThat(page.locator("main")).containsText(NAME);
    assertThat(page.locator("main")).not().containsText("测试甲");
  }

  private Clerk clerk(String user) {
    return Clerk.signsIn(user, CHROMIUM.window("en-US"), port);
  }

  private void does(String officer, String step, String name, String answer) {
    work.does(officer, caseNo, step, Map.of(name, answer));
  }
}
