package org.onevisit.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.Cases;
import org.onevisit.licence.Licence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The holder of a licence that nears its end is told, and applies for its renewal by its number.
 */
@AppTest
class RenewalTest {

  @LocalServerPort int port;
  @Autowired Cases cases;

  private Visitor holder;
  private Licence licence;
  private Application original;

  @BeforeEach
  void findTheLicenceOfTheDemoThatEndsSoon() {
    holder = new Visitor(port);
    var today = LocalDate.now();
    licence = cases.licencesEnding(today, today.plusDays(90), 1).get(0);
    original = cases.application(licence.certificate().caseNo()).orElseThrow();
  }

  @Test
  void isAnnouncedInTimeAndAppliedForOnce() {
    holder.submit(
        "/status",
        "/status",
        "caseNo=%s&code=%s".formatted(original.caseNo(), original.queryCode()));
    assertThat(holder.get("/status?lang=zh").body()).contains("证照将届满", "申请期限");
    assertThat(holder.get("/").body()).contains("nurse-renewal");

    var stranger = apply("stranger", licence.licenceNo(), "339901199501010022");
    assertThat(stranger.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<List<String>>read(stranger.body(), "$.faults[*].where"))
        .containsExactly("licenceNo");

    var mine = apply("mine", licence.licenceNo(), original.applicant().id());
    assertThat(mine.statusCode()).isEqualTo(201);
    var renewal = cases.application(JsonPath.read(mine.body(), "$.caseNo")).orElseThrow();
    assertThat(renewal.renews()).isEqualTo(licence.licenceNo());
    assertThat(cases.isRenewalPending(licence.licenceNo())).isTrue();

    var again = apply("again", licence.licenceNo(), original.applicant().id());
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains("under way already");
  }

  private HttpResponse<String> apply(String key, String licenceNo, String id) {
    var answers =
        """
        {"region": "330106", "licenceNo": "%s", "applicantName": "测试丁",
         "applicantIdType": "identityNumber", "applicantId": "%s", "applicantPhone": "13800000000"}
        """
            .formatted(licenceNo, id);
    return holder.send(
        holder
            .request("/api/v1/applications/nurse-renewal", "Idempotency-Key", "renewal-" + key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(answers)));
  }
}
