package org.onevisit.app.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
class AgenciesPageTest {

  @LocalServerPort int port;

  private Visitor visitor;

  @BeforeEach
  void come() {
    visitor = new Visitor(port);
  }

  @Test
  void isForThoseWhoWorkHere() {
    assertThat(visitor.get("/agencies").statusCode()).isEqualTo(401);
    visitor.signIn("health1");
    assertThat(visitor.get("/agencies?lang=en").body())
        .contains("Pingyao Town Government", "villageCommittee330110110999", "Sample Village");
  }

  @Test
  void saysInOneSentenceWhereAStepGoesAndWhy() {
    visitor.signIn("health1");
    var question = "/agencies?function=civilAffairs&level=township&region=330110110&on=2026-11-02";
    assertThat(visitor.get(question + "&lang=en").body())
        .contains("Yuhang District Civil Affairs Bureau")
        .containsPattern("role=\"status\"");
    assertThat(visitor.get(question + "&lang=zh").body()).contains("杭州市余杭区民政局");
  }

  @Test
  void showsOnlyThoseWithAPowerOnADay() {
    visitor.signIn("admin");
    assertThat(visitor.get("/agencies?function=villageCommittee&on=2010-01-01&lang=en").body())
        .contains("1 agencies", "not in force")
        .doesNotContain("health330106</span>");
  }

  @Test
  void saysWhatIsUnknownInsteadOfFailing() {
    visitor.signIn("health1");
    var answer =
        visitor.get("/agencies?function=health&level=moon&region=330106&on=2026-11-02&lang=en");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Level &#39;moon&#39; is unknown");
    assertThat(visitor.get("/agencies?function=health&level=county&region=99").statusCode())
        .isEqualTo(200);
  }
}
