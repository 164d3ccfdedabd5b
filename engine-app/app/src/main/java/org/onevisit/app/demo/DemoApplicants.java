package org.onevisit.app.demo;

import java.util.HashMap;
import java.util.Map;

/** Applicants who do not exist: their identity numbers begin with an area that nobody has. */
final class DemoApplicants {

  private static final String[] NAMES = {
    "测试甲", "测试乙", "测试丙", "测试丁", "测试戊", "测试己", "测试庚", "测试辛", "测试壬", "测试癸", "样例子", "样例丑"
  };

  private static final String[] IDS = {
    "339901199501010022",
    "339901199502020046",
    "33990119950303006X",
    "339901199504040083",
    "339901199505050101",
    "339901199506060125",
    "339901199507070149",
    "339901199508080162",
    "339901199509090186",
    "339901199510100206",
    "33990119951111022X",
    "339901199512120243"
  };

  private DemoApplicants() {}

  /** A nurse's application, collected at the counter in the trust-first lane. */
  static Map<String, Object> nurse(int number) {
    var answers = new HashMap<String, Object>();
    answers.put("region", "330106");
    answers.put("applicantName", NAMES[number]);
    answers.put("applicantIdType", "identityNumber");
    answers.put("applicantId", IDS[number]);
    answers.put("applicantPhone", "13800000000");
    answers.put("school", "演示卫生学校 Demo nursing school");
    answers.put("employer", "演示医院 Demo hospital");
    answers.put("lane", "trustFirst");
    answers.put("commitmentSigned", true);
    answers.put("delivery", "counter");
    return answers;
  }

  /** A founder's application for an association of volunteers. */
  static Map<String, Object> society(int number) {
    var answers = nurse(number);
    answers.remove("school");
    answers.remove("employer");
    answers.put("organisationName", "演示志愿者协会 Demo volunteers' association");
    answers.put("domicile", "西湖区演示路 2 号 2 Demo Road, Xihu");
    answers.put("networkOrganisation", false);
    answers.put("competentUnit", "education");
    answers.put("memberKind", "individual");
    answers.put("memberCount", 60);
    answers.put("activityFunds", 30000);
    return answers;
  }

  /** A hairdresser's application on a promise. */
  static Map<String, Object> hairdresser(int number) {
    var answers = nurse(number);
    answers.remove("school");
    answers.remove("employer");
    answers.put("businessName", "演示理发店 Demo hairdresser");
    answers.put("premisesAddress", "西湖区演示路 3 号 3 Demo Road, Xihu");
    answers.put("placeKind", "hairdresser");
    answers.put("testReportDue", "no");
    answers.put("lane", "commitment");
    return answers;
  }

  static Map<String, Object> with(Map<String, Object> answers, String... changes) {
    var changed = new HashMap<>(answers);
    for (var i = 0; i < changes.length; i += 2) {
      changed.put(changes[i], changes[i + 1]);
    }
    return changed;
  }
}
