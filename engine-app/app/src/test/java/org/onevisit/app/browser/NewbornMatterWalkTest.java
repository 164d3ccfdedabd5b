package org.onevisit.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onevisit.app.browser.Clerk.choose;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.app.AppTest;
import org.onevisit.app.TestCases;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseRow;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A parent applies once on the portal; four agencies work on it, each in its Tasklist, and one
 * parcel brings it all.
 */
@AppTest
class NewbornMatterWalkTest {

  private static final Path SHOTS = Path.of("target", "newborn");

  private static final FilePayload SCAN =
      new FilePayload(
          "scan.pdf", "application/pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8));

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort int port;
  @Autowired Cases cases;

  @Test
  void oneFormOneParcelAndNoVisit() {
    var parent = applies();
    var matter = parent.locator(".receipt .code").first().innerText();
    assertThat(parent.locator("#items li")).hasCount(4);
    uploadsEverything(parent);

    var health = clerk("health1");
    choose(health.claims("Check application", matter), "受理 Accept");
    health.completes();
    grants(clerk("health2"), item(matter, "birth-certificate"));

    var household = item(matter, "household-registration");
    var police = clerk("publicSecurity1");
    choose(police.claims("Check household", household), "拟同意 Agree");
    shot(police.page(), "tasklist");
    police.completes();
    grants(clerk("publicSecurity2"), household);
    awaitsTheEndOf(household);
    shot(looksAgain(parent), "under-way");
    assertThat(parent.locator("#items [data-state=CLOSED]")).hasCount(2);

    grants(clerk("medicalInsurance1"), item(matter, "medical-insurance-enrolment"));
    grants(clerk("socialSecurity1"), item(matter, "social-security-card"));
    awaitsTheEndOf(matter);

    shot(looksAgain(parent), "delivered");
    assertThat(parent.locator("#items [data-state=CLOSED]")).hasCount(4);
    assertThat(parent.locator("main")).containsText("0 visits");
    opensAnItem(parent, matter);
    assertThat(cases.visits(matter)).isEmpty();
    assertThat(cases.progress(matter).orElseThrow().visits()).isZero();
    theSupervisorCountsItAmongThoseWithoutAVisit();
  }

  private void theSupervisorCountsItAmongThoseWithoutAVisit() {
    var page = clerk("xihuSupervisor").goesTo("/visits?by=ITEM").page();
    var line =
        page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Newborn matter"));
    assertThat(line.locator("td").nth(2)).hasText(Pattern.compile("[1-9]\\d* \\(\\d+ %\\)"));
    shot(page, "visits");
  }

  private Page applies() {
    var page = CHROMIUM.window("en-US");
    page.navigate(home() + "/apply/newborn");
    var form = page.locator(".fjs-form");
    form.getByLabel("办理地 County").click();
    form.getByText("西湖区").click();
    form.getByLabel("姓名 Name").fill("测试乙");
    form.getByLabel("身份证号码 Identity number").fill(TestCases.somebody());
    form.getByLabel("手机号码 Mobile phone").fill("13800000000");
    form.getByLabel("出生医院 Hospital of birth").fill("演示妇产医院");
    for (var answer :
        new String[] {
          "居民身份证 Identity card", "随母 The mother", "演示银行甲 Demo Bank A", "我是监护人", "快递送达"
        }) {
      form.getByLabel(answer).click();
      assertThat(form.getByLabel(answer)).isChecked();
    }
    form.getByLabel("收件地址 Delivery address").fill("测试路 8 号");
    shot(page, "form");
    page.locator("#send").click();
    assertThat(page.locator("section.state")).containsText("Received");
    shot(page, "received");
    return page;
  }

  private static void uploadsEverything(Page page) {
    var missing = page.locator("#materials li:has([data-state=REQUIRED])");
    for (var left = missing.count(); left > 0; left--) {
      missing.first().locator("input[type=file]").setInputFiles(SCAN);
      assertThat(missing).hasCount(left - 1);
      page.waitForLoadState();
    }
  }

  private static void grants(Clerk decider, String caseNo) {
    choose(decider.claims("Decide application", caseNo), "准予 Grant");
    decider.completes();
  }

  private Page looksAgain(Page parent) {
    parent.navigate(home() + "/status");
    return parent;
  }

  private void opensAnItem(Page parent, String matter) {
    parent
        .locator("#items li")
        .filter(new Locator.FilterOptions().setHasText("社会保障卡"))
        .getByRole(AriaRole.BUTTON)
        .click();
    assertThat(parent.locator("main")).containsText("Back to the matter");
    assertThat(parent.locator("main")).containsText("Valid");
    shot(parent, "item");
    parent.getByText("Back to the matter").click();
    assertThat(parent.locator("#items li")).hasCount(4);
  }

  private String item(String matter, String key) {
    return await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                cases.items(matter).stream()
                    .map(CaseRow::application)
                    .filter(application -> application.item().equals(key))
                    .map(Application::caseNo)
                    .findFirst()
                    .orElse(""),
            number -> !number.isEmpty());
  }

  private void awaitsTheEndOf(String caseNo) {
    await().atMost(Duration.ofMinutes(2)).until(() -> state(caseNo), CaseState.CLOSED::equals);
  }

  private CaseState state(String caseNo) {
    return cases.progress(caseNo).orElseThrow().state();
  }

  private static void shot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
  }

  private Clerk clerk(String user) {
    return Clerk.signsIn(user, CHROMIUM.window("en-US"), port);
  }

  private String home() {
    return "http://localhost:" + port;
  }
}
