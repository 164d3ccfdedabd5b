package org.onevisit.rehearsal;

import java.util.Map;

/** The applicant of a story that says no more of him: nobody, since area 3399 is no place. */
final class SampleApplicant {

  private SampleApplicant() {}

  static Map<String, Object> answers() {
    return Map.of(
        "region", "330106",
        "applicantName", "测试甲",
        "applicantIdType", "identityNumber",
        "applicantId", "339901199001010018",
        "applicantPhone", "13800000000",
        "applicantAddress", "测试路 1 号",
        "lane", "trustFirst",
        "commitmentSigned", true,
        "delivery", "counter");
  }
}
