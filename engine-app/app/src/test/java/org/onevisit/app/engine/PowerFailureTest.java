package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onevisit.app.Visitor;

class PowerFailureTest {

  private static final int ENOUGH = 25;
  private static final Pattern RECEIPT =
      Pattern.compile("\"caseNo\":\"(\\d+)\",\"queryCode\":\"(\\w+)\"");

  private static final String ANSWERS =
      """
      {"region": "330106", "applicantName": "测试甲", "applicantId": "339901199501010022",
       "applicantIdType": "identityNumber", "applicantPhone": "13800000000",
       "school": "测试学校", "employer": "测试医院",
       "lane": "trustFirst", "commitmentSigned": true, "delivery": "counter"}
      """;

  @TempDir Path data;

  @Test
  void everyAcknowledgedApplicationIsThereAfterThePowerFailedAmidWork() throws Exception {
    var acknowledged = new ConcurrentHashMap<String, String>();
    try (var installation = new Installation(data, "demo")) {
      applyUntilThePowerFails(installation, acknowledged);
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
    try (var installation = new Installation(data, "demo")) {
      acknowledged.forEach(
          (caseNo, code) ->
              assertThat(
                      installation
                          .visitor()
                          .get("/api/v1/cases/" + caseNo, "X-Query-Code", code)
                          .statusCode())
                  .as(caseNo)
                  .isEqualTo(200));
    }
  }

  private static void applyUntilThePowerFails(
      Installation installation, Map<String, String> acknowledged) throws Exception {
    var enough = new CountDownLatch(ENOUGH);
    var applicants = Executors.newFixedThreadPool(3);
    for (var applicant = 0; applicant < 3; applicant++) {
      var name = "applicant-" + applicant + "-";
      applicants.submit(() -> keepApplying(installation.visitor(), name, acknowledged, enough));
    }
    assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
    installation.kill();
    applicants.shutdown();
    assertThat(applicants.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  private static void keepApplying(
      Visitor visitor, String name, Map<String, String> acknowledged, CountDownLatch enough) {
    try {
      for (var number = 0; ; number++) {
        var receipt = RECEIPT.matcher(apply(visitor, name + number));
        if (receipt.find()) {
          acknowledged.put(receipt.group(1), receipt.group(2));
          enough.countDown();
        }
      }
    } catch (UncheckedIOException powerFailed) {
      // what was not acknowledged may be lost
    }
  }

  private static String apply(Visitor visitor, String key) {
    var request =
        visitor.request(
            "/api/v1/applications/nurse-registration",
            "Content-Type",
            "application/json",
            "Idempotency-Key",
            key);
    return visitor.send(request.POST(BodyPublishers.ofString(ANSWERS))).body();
  }
}
