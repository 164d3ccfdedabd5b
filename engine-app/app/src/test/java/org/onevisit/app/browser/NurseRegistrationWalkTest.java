package org.onevisit.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.app.browser.Clerk.choose;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Cases;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.Promise;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A nurse comes to the window; two agencies work on her registration, each in its Tasklist. */
@AppTest
class NurseRegistrationWalkTest {

  private static final FilePayload SCAN =
      new FilePayload(
          "scan.pdf", "application/pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8));

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort int port;
  @Autowired RuntimeService runtime;
  @Autowired Cases cases;

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

    administratorSees(caseNo);

    var comparison = window.atTasklist().claims("Verify originals", caseNo);
    choose(comparison, "窗口出示 At the counter");
    choose(comparison, "全部一致 All agree");
    window.completes();

    var handover = window.atTasklist().claims("Hand over licence", caseNo);
    handover.locator("input[type=checkbox]").check();
    choose(handover, "本人 Applicant");
    window.completes();

    licenceIsValidAndTheCaseClosed(caseNo);
    outsiderSeesNothing(caseNo);
  }

  private Clerk clerk(String user) {
    return Clerk.signsIn(user, CHROMIUM.window("en-US"), port);
  }

  static void fillIn(Locator form) {
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
    var missing = page.locator("li:has([data-state=REQUIRED])");
    for (var left = missing.count(); left > 0; left--) {
      missing.first().locator("input[type=file]").setInputFiles(SCAN);
      assertThat(missing).hasCount(left - 1);
      page.waitForLoadState();
    }
  }

  private void administratorSees(String caseNo) {
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseNo)
            .processDefinitionKey("nurse-registration")
            .singleResult();
    var cockpit =
        clerk("admin")
            .goesTo(
                "/camunda/app/cockpit/default/#/process-instance/" + instance.getId() + "/runtime")
            .page();
    assertThat(cockpit.getByText(caseNo).first()).isVisible();
    assertThat(cockpit.locator(".djs-container")).isVisible();
  }

  private void licenceIsValidAndTheCaseClosed(String caseNo) {
    assertThat(cases.licence(caseNo).orElseThrow().state()).isEqualTo(LicenceState.VALID);
    assertThat(cases.promises(caseNo)).noneMatch(Promise::isOpen);
    assertThat(cases.progress(caseNo).orElseThrow().state()).isEqualTo(CaseState.CLOSED);
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
