package org.onevisit.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A nurse comes to the window; two agencies work on her registration, each in its Tasklist. */
@AppTest
class NurseRegistrationWalkTest {

  private static final FilePayload SCAN =
      new FilePayload(
          "scan.pdf", "application/pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8));

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort int port;

  @Test
  void fromTheWindowThroughTwoAgenciesToTheReleasedLicence() {
    var window = clerk("window1");
    fillIn(window.starts("护士执业注册 Nurse registration"));
    window.submitsStartForm();
    var caseNo = window.newestCase();
    scanEverything(window.goesTo("/cases/" + caseNo + "/materials").page());

    var health = clerk("health1");
    choose(health.claims("Check application", caseNo), "受理 Accept");
    health.completes();

    var education = clerk("education1");
    choose(education.claims("Confirm diploma", caseNo), "属实 Confirmed");
    education.completes();

    choose(health.atTasklist().claims("Review application", caseNo), "拟同意 Agree");
    health.completes();

    var decider = clerk("health2");
    choose(decider.claims("Decide application", caseNo), "准予 Grant");
    decider.completes();

    var comparison = window.atTasklist().claims("Verify originals", caseNo);
    choose(comparison, "窗口出示 At the counter");
    choose(comparison, "一致 Verified");
    window.completes();

    var handover = window.atTasklist().claims("Hand over licence", caseNo);
    handover.locator("input[type=checkbox]").check();
    choose(handover, "本人 Applicant");
    window.completes();

    administratorSeesDefinitions();
    licenceIsValid(caseNo, decider);
    outsiderSeesNothing(caseNo);
  }

  private Clerk clerk(String user) {
    return Clerk.signsIn(user, CHROMIUM.window("en-US"), port);
  }

  private static void fillIn(Locator form) {
    form.getByLabel("办理地 County").click();
    form.getByText("西湖区").click();
    form.getByLabel("姓名 Name").fill("测试卯");
    form.getByLabel("身份证号码 Identity number").fill("339901199512120243");
    form.getByLabel("手机号码 Mobile phone").fill("13800000000");
    form.getByLabel("毕业院校 School of nursing").fill("演示卫校");
    form.getByLabel("拟执业医疗卫生机构 Medical institution").fill("演示医院");
    form.getByLabel("信任在先").check();
    form.getByLabel("我已阅读并签署承诺").check();
    form.getByLabel("窗口领取").check();
  }

  private static void scanEverything(Page page) {
    var uploads = page.locator("form.upload");
    for (var number = 0; number < uploads.count(); number++) {
      uploads.nth(number).locator("input[type=file]").setInputFiles(SCAN);
      uploads.nth(number).locator("button").click();
      assertThat(page.locator("[role=status]")).isVisible();
    }
    assertThat(page.locator("[data-state=REQUIRED]")).hasCount(0);
  }

  private static void choose(Locator form, String answer) {
    form.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
  }

  private void administratorSeesDefinitions() {
    var administrator = clerk("admin").goesTo("/camunda/app/cockpit/default/#/processes");
    assertThat(administrator.page().getByText("护士执业注册 Nurse registration").first()).isVisible();
  }

  private static void licenceIsValid(String caseNo, Clerk decider) {
    decider.goesTo("/counter");
    assertThat(decider.page().getByText(caseNo)).hasCount(0);
  }

  private void outsiderSeesNothing(String caseNo) {
    var outsider = clerk("yuhangHealth1");
    assertThat(outsider.cards().first()).isVisible();
    assertThat(outsider.card(caseNo)).hasCount(0);
    assertThat(outsider.goesTo("/cases/" + caseNo + "/materials").page().locator("body"))
        .not()
        .containsText(caseNo);
    var rest = new Visitor(port);
    var tasks = "/engine-rest/task?maxResults=500&processInstanceBusinessKey=" + caseNo;
    assertThat(rest.get(tasks, Visitor.basic("yuhangHealth1")).body()).isEqualTo("[]");
    var history = "/engine-rest/history/task?maxResults=500&processInstanceBusinessKey=" + caseNo;
    assertThat(rest.get(history, Visitor.basic("yuhangHealth1")).body()).isEqualTo("[]");
    assertThat(rest.get(history, Visitor.basic("health1")).body())
        .contains("Task_CheckApplication");
  }
}
