package org.onevisit.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.onevisit.desk.Receipt;
import org.onevisit.desk.ServiceDesk;

/** Applications of people who do not exist. */
public final class TestCases {

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private TestCases() {}

  /** A nurse has applied in Xihu; the health agency has to look through it. */
  public static Receipt nurse(ServiceDesk desk) {
    return desk.submit("nurse-registration", answers(), UUID.randomUUID().toString());
  }

  /** Somebody with a credit record of one's own has applied as a nurse in Xihu. */
  public static Receipt nurse(ServiceDesk desk, String identityNumber) {
    var answers = new HashMap<>(answers());
    answers.put("applicantId", identityNumber);
    return desk.submit("nurse-registration", answers, UUID.randomUUID().toString());
  }

  /**
   * A founder has applied in Xihu, on whom no nurse's credit depends; education gives its opinion.
   */
  public static Receipt society(ServiceDesk desk, String name) {
    var answers = new HashMap<>(answers());
    answers.keySet().removeAll(Set.of("school", "employer"));
    answers.put("applicantId", "339901198808080012");
    answers.put("organisationName", name);
    answers.put("domicile", "测试路 2 号");
    answers.put("networkOrganisation", false);
    answers.put("competentUnit", "education");
    answers.put("memberKind", "individual");
    answers.put("memberCount", 60);
    answers.put("activityFunds", 30000);
    return desk.submit("social-organisation-establishment", answers, UUID.randomUUID().toString());
  }

  /** A household has applied in Pingyao, far from water; three departments will be asked. */
  public static Receipt homestead(ServiceDesk desk) {
    var answers = new HashMap<>(answers());
    answers.keySet().removeAll(Set.of("school", "employer"));
    answers.putAll(
        Map.of(
            "applicantId",
            somebody(),
            "region",
            "330110110",
            "lane",
            "ordinary",
            "plot",
            "瓶窑镇测试村 1 号地块",
            "plotArea",
            120,
            "householdSize",
            4,
            "nearWater",
            false,
            "oldHouse",
            true));
    return desk.submit("rural-homestead", answers, UUID.randomUUID().toString());
  }

  /** The identity number of somebody who has not applied before, born in 1993 in no place. */
  public static String somebody() {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    var first17 = "3399011993010%04d".formatted(1000 + PEOPLE.incrementAndGet());
    var sum = 0;
    for (var i = 0; i < weights.length; i++) {
      sum += weights[i] * (first17.charAt(i) - '0');
    }
    return first17 + "10X98765432".charAt(sum % 11);
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
