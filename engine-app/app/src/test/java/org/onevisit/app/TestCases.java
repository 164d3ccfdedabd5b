package org.onevisit.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onevisit.desk.Receipt;
import org.onevisit.desk.ServiceDesk;

/** Applications of people who do not exist. */
public final class TestCases {

  private TestCases() {}

  /** A nurse has applied in Xihu; the health agency has to look through it. */
  public static Receipt nurse(ServiceDesk desk) {
    return desk.submit("nurse-registration", answers(), UUID.randomUUID().toString());
  }

  /** A founder has applied in Xihu; education has to give its opinion. */
  public static Receipt society(ServiceDesk desk, String name) {
    var answers = new HashMap<>(answers());
    answers.keySet().removeAll(Set.of("school", "employer"));
    answers.put("organisationName", name);
    answers.put("domicile", "测试路 2 号");
    answers.put("networkOrganisation", false);
    answers.put("competentUnit", "education");
    answers.put("memberKind", "individual");
    answers.put("memberCount", 60);
    answers.put("activityFunds", 30000);
    return desk.submit("social-organisation-establishment", answers, UUID.randomUUID().toString());
  }

  public static Map<String, Object> answers() {
    return Map.of(
        "region", "330106",
        "applicantName", "测试甲",
        "applicantIdType", "identityNumber",
        "applicantId", "339901199501010022",
        "applicantPhone", "13800000000",
        "school", "测试学校",
        "employer", "测试医院",
        "lane", "trustFirst",
        "commitmentSigned", true,
        "delivery", "counter");
  }
}
