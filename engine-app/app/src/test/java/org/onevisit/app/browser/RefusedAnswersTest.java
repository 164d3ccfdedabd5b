package org.onevisit.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.onevisit.app.browser.Clerk.choose;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.app.AppTest;
import org.onevisit.app.TestCases;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever gets past the checks of a browser meets those of the engine, and reads what they say. */
@AppTest
class RefusedAnswersTest {

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;

  @Test
  void aClerkReadsInTasklistWhichAnswersAreMissing() {
    var caseNo = TestCases.nurse(desk).caseNo();
    var clerk = Clerk.signsIn("health1", CHROMIUM.window("en-US"), port);
    choose(clerk.claims("Check application", caseNo), "受理 Accept");
    assertThat(clerk.cards()).hasCount(1);
    alterOnTheWay(clerk.page(), "**/submit-form", "\"accept\"", "\"supplement\"");

    clerk.page().getByText("Complete", new Page.GetByTextOptions().setExact(true)).click();

    var said = clerk.page().locator(".page-notifications");
    assertThat(said).containsText("需要补正的全部内容 Everything that is missing: 请填写。 Fill it in.");
    assertThat(said).containsText("补正理由 Why it is needed: 请填写。 Fill it in.");
    assertThat(clerk.page().locator(".fjs-form")).isVisible();
  }

  @Test
  void anApplicantReadsAtTheQuestionWhatItsAnswerLacks() {
    var page = CHROMIUM.window("en-US");
    page.navigate("http://localhost:%d/apply/nurse-registration".formatted(port));
    NurseRegistrationWalkTest.fillIn(page.locator(".fjs-form"));
    alterOnTheWay(page, "**/api/v1/applications/nurse-registration", "演示医院", " ");

    page.locator("#send").click();

    assertThat(page.locator("#faults"))
        .containsText("拟执业医疗卫生机构 Medical institution: 请填写。 Fill it in.");
  }

  private static void alterOnTheWay(Page page, String path, String said, String sent) {
    page.route(
        path,
        route ->
            route.resume(
                new Route.ResumeOptions()
                    .setPostData(route.request().postData().replace(said, sent))));
  }
}
