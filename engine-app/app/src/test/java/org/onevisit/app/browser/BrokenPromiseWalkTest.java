package org.onevisit.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.onevisit.app.browser.Clerk.choose;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.desk.Receipt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A promise was broken at health: four months ago, so that it can be repaired now. Civil affairs,
 * which had nothing to do with it, takes no promise of the same person until it is.
 */
@AppTest
class BrokenPromiseWalkTest {

  private static final Duration FOUR_MONTHS = Duration.ofDays(120);

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort int port;
  @Autowired CaseWork work;

  private final String person = TestCases.somebody();
  private Receipt receipt;

  @BeforeEach
  void licenceIsMade() {
    ClockUtil.offset(-FOUR_MONTHS.toMillis());
    receipt = TestCases.nurse(work.desk(), person);
    work.grant(receipt.caseNo());
  }

  @AfterEach
  void now() {
    ClockUtil.reset();
  }

  @Test
  void shutsTheLanesOfEveryAgencyUntilItIsRepaired() {
    theWindowFindsThatTheOriginalIsAnother();
    work.decideRevocation(receipt.caseNo());
    anybodyReadsThatTheLicenceIsRevoked();
    ClockUtil.reset();

    var founder = founder("信任在先");
    founder.locator("#send").click();
    assertThat(founder.locator("#faults")).containsText("An earlier promise was broken");
    assertThat(founder.locator("#faults")).containsText("Choose one of [ordinary]");
    founder.getByLabel("普通办理 Ordinary").check();
    founder.locator("#send").click();
    assertThat(founder.locator("main")).containsText("Lane");
    assertThat(founder.locator("section.state")).containsText("Received");

    theApplicantAsksForRepair();
    healthFindsThatItHasBeenPutRight();

    var again = founder("信任在先");
    again.locator("#send").click();
    assertThat(again.locator("section.state")).containsText("Received");
    assertThat(again.locator("main")).containsText("Trust first");
  }

  private void theWindowFindsThatTheOriginalIsAnother() {
    var window = Clerk.signsIn("window1", CHROMIUM.window("en-US"), port);
    var comparison = window.claims("Verify originals", receipt.caseNo());
    choose(comparison, "窗口出示 At the counter");
    choose(comparison, "有不一致或未出示 Some differ or were not shown");
    comparison
        .locator(".fjs-form-field-checklist")
        .filter(new Locator.FilterOptions().setHasText("实质不符 Material mismatch"))
        .locator("input[type=checkbox]")
        .first()
        .check();
    comparison.locator("textarea").fill("证书系伪造 The certificate is forged");
    window.completes();
  }

  private void anybodyReadsThatTheLicenceIsRevoked() {
    var licence = work.cases().licence(receipt.caseNo()).orElseThrow();
    var page = CHROMIUM.window("en-US");
    page.navigate(home() + "/verify/" + licence.certificate().identifier());
    assertThat(page.locator("section.state")).hasAttribute("data-state", "REVOKED");
  }

  private Page founder(String lane) {
    var page = CHROMIUM.window("en-US");
    page.navigate(home() + "/apply/social-organisation-establishment");
    var form = page.locator(".fjs-form");
    form.getByLabel("办理地 County").click();
    form.getByText("西湖区").click();
    form.locator(".fjs-form-field-select")
        .filter(new Locator.FilterOptions().setHasText("业务主管单位 Competent unit"))
        .locator(".fjs-input-group")
        .click();
    form.getByText("教育 Education").click();
    for (var choice :
        List.of("个人会员 Individuals", "居民身份证 Identity card", lane, "我已阅读并签署承诺", "窗口领取")) {
      form.getByLabel(choice).click();
      assertThat(form.getByLabel(choice)).isChecked();
    }
    form.getByLabel("拟定名称 Proposed name").fill("西湖测试围棋协会");
    form.getByLabel("住所 Domicile").fill("测试路 3 号");
    form.getByLabel("会员数 Number of members").fill("60");
    form.getByLabel("活动资金（元） Funds (yuan)").fill("30000");
    form.getByLabel("发起人姓名或者名称 Founder").fill("测试甲");
    form.getByLabel("证件号码 Identity number or credit code").fill(person);
    form.getByLabel("手机号码 Mobile phone").fill("13800000000");
    return page;
  }

  private void theApplicantAsksForRepair() {
    var page = CHROMIUM.window("en-US");
    page.navigate(home() + "/");
    page.locator("#caseNo").fill(receipt.caseNo());
    page.locator("#code").fill(receipt.queryCode());
    page.getByText("Show my case").click();
    var credit = page.locator("#credit");
    assertThat(credit).containsText("every agency offers you the ordinary lane only");
    credit.getByText("It has been put right").click();
    credit.getByLabel("What you have put right").fill("已补办真实的证明 A genuine one is here");
    credit.getByText("Ask for repair", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#credit .tag")).hasText("Repair asked for");
  }

  private void healthFindsThatItHasBeenPutRight() {
    var health = Clerk.signsIn("health1", CHROMIUM.window("en-US"), port);
    var page = health.goesTo("/credit").page();
    page.getByText(receipt.caseNo()).click();
    var credit = page.locator("#credit");
    assertThat(credit).containsText("A genuine one is here");
    credit.getByLabel("Yes: repair the entry").check();
    credit.getByLabel("Reasons, for the applicant").fill("新证明属实 The new one is genuine");
    credit.getByText("Answer the applicant").click();
    assertThat(page.locator("[role=status]")).containsText(receipt.caseNo());
  }

  private String home() {
    return "http://localhost:" + port;
  }
}
