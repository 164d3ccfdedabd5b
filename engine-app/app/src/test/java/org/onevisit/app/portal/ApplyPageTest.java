package org.onevisit.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
class ApplyPageTest {

  @LocalServerPort int port;

  private Visitor visitor;

  @BeforeEach
  void enter() {
    visitor = new Visitor(port);
  }

  @Test
  void theFrontDoorOffersEveryPermitWithItsModes() {
    assertThat(visitor.get("/?lang=en").body())
        .contains("href=\"/apply/nurse-registration\"", "Trust first", "No visit: by courier")
        .contains("href=\"/apply/social-organisation-establishment\"");
  }

  @Test
  void everyVisitToAFormHasItsOwnKey() {
    var form = "/apply/nurse-registration";

    assertThat(key(visitor.get(form).body()))
        .hasSize(36)
        .isNotEqualTo(key(visitor.get(form).body()));
  }

  @Test
  void tellsBeforeApplyingWhichLanesThereAreAndForWhom() {
    assertThat(visitor.get("/apply/nurse-registration?lang=zh").body())
        .contains("信任在先、办结核验", "先凭扫描件办理", "有下列情形的不适用", "此前承诺未兑现");
    assertThat(visitor.get("/api/v1/applications/nurse-registration/lanes").body())
        .contains("\"lane\":\"ordinary\"", "\"lane\":\"trustFirst\"")
        .contains("\"open\":true", "\"openAfterBreach\":false");
    assertThat(visitor.get("/api/v1/applications/nothing/lanes").statusCode()).isEqualTo(404);
  }

  @Test
  void aPermitThatDoesNotExistHasNoForm() {
    assertThat(visitor.get("/apply/verify-on-completion").statusCode()).isEqualTo(404);
  }

  @Test
  void theScriptOfTheFormIsServedFromHere() {
    var page = visitor.get("/apply/nurse-registration");

    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .startsWith("default-src 'self'");
    assertThat(visitor.get("/assets/apply.js").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/assets/apply.css").statusCode()).isEqualTo(200);
  }

  private static String key(String page) {
    return page.replaceAll("(?s).*data-key=\"([^\"]+)\".*", "$1");
  }
}
