package org.onevisit.app;

import java.util.Map;
import java.util.UUID;
import org.onevisit.desk.Receipt;
import org.onevisit.desk.ServiceDesk;

/** Applications of a nurse who does not exist. */
public final class TestCases {

  private TestCases() {}

  /** A nurse has applied in Xihu; the health agency has to look through it. */
  public static Receipt nurse(ServiceDesk desk) {
    return desk.submit("nurse-registration", answers(), UUID.randomUUID().toString());
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
