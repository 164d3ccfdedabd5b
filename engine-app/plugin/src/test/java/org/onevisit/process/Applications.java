package org.onevisit.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Applications of people who do not exist: area 3399 is assigned to nobody. */
public final class Applications {

  public static final String NURSE = "nurse-registration";
  static final String HOMESTEAD = "rural-homestead";
  static final String ALLOWANCE = "subsistence-allowance";
  static final String SOCIETY = "social-organisation-establishment";

  static final String HYGIENE = "public-place-hygiene";
  static final String TEACHER = "teacher-qualification";
  static final String FOOD = "food-business";
  static final String NEWBORN = "newborn";

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private Applications() {}

  /** The identity number of somebody who has not applied before. */
  public static String somebody() {
    return identityNumber("3399011990010%04d".formatted(1000 + PEOPLE.incrementAndGet()));
  }

  /** Somebody else each time, whose credit record is clean. */
  public static Map<String, Object> nurse() {
    var answers = new HashMap<String, Object>();
    answers.put("region", "330106");
    answers.put("applicantName", "测试甲");
    answers.put("applicantIdType", "identityNumber");
    answers.put("applicantId", somebody());
    answers.put("applicantPhone", "13800000000");
    answers.put("applicantAddress", "测试路 1 号");
    answers.put("school", "测试卫校");
    answers.put("employer", "测试医院");
    answers.put("lane", "trustFirst");
    answers.put("commitmentSigned", true);
    answers.put("delivery", "counter");
    return answers;
  }

  static Map<String, Object> society() {
    var answers = nurse();
    answers.keySet().removeAll(Set.of("school", "employer"));
    answers.put("organisationName", "西湖测试羽毛球协会");
    answers.put("domicile", "西湖区测试路 2 号");
    answers.put("competentUnit", "sports");
    answers.put("networkOrganisation", false);
    answers.put("memberKind", "individual");
    answers.put("memberCount", 60);
    answers.put("activityFunds", 30000);
    return answers;
  }

  /** A hairdresser's, granted on a promise. */
  static Map<String, Object> hairdresser() {
    var answers = nurse();
    answers.keySet().removeAll(Set.of("school", "employer"));
    answers.put("businessName", "西湖测试理发店");
    answers.put("premisesAddress", "西湖区测试路 3 号");
    answers.put("placeKind", "hairdresser");
    answers.put("testReportDue", "no");
    answers.put("lane", "commitment");
    return answers;
  }

  /** A parent's, for the certificate, the household, the insurance and the card of a newborn. */
  static Map<String, Object> newborn() {
    var answers = nurse();
    answers.keySet().removeAll(Set.of("school", "employer", "lane", "commitmentSigned"));
    answers.put("hospital", "测试妇产医院");
    answers.put("settleWith", "mother");
    answers.put("cardBank", "demoBankA");
    answers.put("guardianConsent", true);
    return answers;
  }

  /** In the trust-first lane, far from water. */
  static Map<String, Object> homestead() {
    var answers = nurse();
    answers.keySet().removeAll(Set.of("school", "employer"));
    answers.put("region", "330110110");
    answers.put("plot", "瓶窑镇测试村 1 号地块");
    answers.put("plotArea", 120);
    answers.put("householdSize", 4);
    answers.put("nearWater", false);
    answers.put("oldHouse", true);
    return answers;
  }

  /** In the trust-first lane, of a household of three. */
  static Map<String, Object> allowance() {
    var answers = nurse();
    answers.keySet().removeAll(Set.of("school", "employer"));
    answers.put("region", "330110110999");
    answers.put("householdSize", 3);
    answers.put("declaredIncome", 600);
    return answers;
  }

  /** For the market stall, a permit made of files in the tests. */
  static Map<String, Object> stall() {
    var answers = nurse();
    answers.keySet().removeAll(Set.of("applicantIdType", "school", "employer"));
    return answers;
  }

  static Map<String, Object> byCourier(Map<String, Object> answers) {
    return with(answers, "delivery", "courier");
  }

  static Map<String, Object> ordinary(Map<String, Object> answers) {
    return with(answers, "lane", "ordinary");
  }

  static Map<String, Object> with(Map<String, Object> answers, String name, Object value) {
    var changed = new HashMap<>(answers);
    changed.put(name, value);
    return changed;
  }

  static String identityNumber(String first17) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    var sum = 0;
    for (var i = 0; i < 17; i++) {
      sum += weights[i] * (first17.charAt(i) - '0');
    }
    return first17 + "10X98765432".charAt(sum % 11);
  }
}
