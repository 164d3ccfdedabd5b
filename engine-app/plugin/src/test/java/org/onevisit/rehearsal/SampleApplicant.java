package org.onevisit.rehearsal;

import java.util.Map;
import org.onevisit.process.Applications;

/**
 * The applicant of a story that says no more of him: nobody, since area 3399 is no place, and
 * somebody else each time.
 */
final class SampleApplicant {

  private SampleApplicant() {}

  static Map<String, Object> answers() {
    return Map.of(
        "region", "330106",
        "applicantName", "测试甲",
        "applicantIdType", "identityNumber",
        "applicantId", Applications.somebody(),
        "applicantPhone", "13800000000",
        "applicantAddress", "测试路 1 号",
        "lane", "trustFirst",
        "commitmentSigned", true,
        "delivery", "counter");
  }
}
