package org.onevisit.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onevisit.app.browser.Clerk.choose;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.opinion.Stance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of three departments one sets a condition, one is silent and one is late; the town decides. */
@AppTest
class JointReviewWalkTest {

  private static final String GIVE = "Task_GiveAgencyOpinion";
  private static final String HOUSING = "housingConstruction330110";

  /** The engine looks for due timers once a minute when there is little to do. */
  private static final Duration A_TIMER = Duration.ofSeconds(90);

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort int port;
  @Autowired CaseWork work;

  private String caseNo;

  /** Three weeks ago the departments were asked, and agriculture alone has answered. */
  @BeforeEach
  void asked() {
    ClockUtil.offset(-Duration.ofDays(21).toMillis());
    caseNo = TestCases.homestead(work.desk()).caseNo();
    work.uploadAll(caseNo);
    work.does("pingyao1", caseNo, "Task_CheckApplication", Map.of("acceptance", "accept"));
    work.does(
        "pingyao1",
        caseNo,
        "Task_ReviewApplication",
        Map.of("firstInspector", "T01", "secondInspector", "T02", "siteResult", "pass"));
    work.doesAt(
        "agriculture330110",
        "agriculture1",
        caseNo,
        GIVE,
        Map.of("opinion", "conditions", "opinionConditions", "removeOldHouse"));
    work.doesAt("naturalResources330110", "land1", caseNo, GIVE, Map.of("opinion", "agree"));
    ClockUtil.reset();
  }

  @AfterEach
  void today() {
    ClockUtil.reset();
  }

  @Test
  void aLateWordIsKeptAndItsContradictionIsForTheTownToSettle() {
    await().atMost(A_TIMER).until(() -> stanceOfHousing() == Stance.DEEMED_AGREED);

    var housing = clerk("housing1").goesTo("/cases/" + caseNo + "/materials?lang=en").page();
    var form = housing.locator("#opinions form");
    form.getByLabel("with conditions").check();
    form.locator("#lateCondition").selectOption("keepOldHouse");
    form.locator("button").click();
    assertThat(housing.locator("#opinions")).containsText("late");

    var town = clerk("pingyao2");
    var file = town.goesTo("/cases/" + caseNo + "/materials?lang=en").page();
    assertThat(file.locator("#opinions .error")).containsText("keepOldHouse");

    var decision = town.claims("Decide application", caseNo);
    assertThat(decision).containsText("农业农村局");
    choose(decision, "准予 Grant");
    town.completes();
    var licence = await().until(() -> work.cases().licence(caseNo), Optional::isPresent);
    assertThat(licence.orElseThrow().certificate().conditions()).contains("Remove the old house");
  }

  private Stance stanceOfHousing() {
    return work.cases().opinions(caseNo).stream()
        .filter(opinion -> opinion.agency().equals(HOUSING))
        .findFirst()
        .orElseThrow()
        .stance();
  }

  private Clerk clerk(String user) {
    return Clerk.signsIn(user, CHROMIUM.window("en-US"), port);
  }
}
