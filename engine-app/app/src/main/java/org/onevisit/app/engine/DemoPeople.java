package org.onevisit.app.engine;

import static org.springframework.util.StringUtils.uncapitalize;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fictional clerks of agencies on three levels, all with one password that everybody knows. */
@Component
@Profile("demo")
class DemoPeople implements FirstPeople {

  static final String PASSWORD = "OneVisit-2026";

  /** Of the district of Xihu. */
  static final String SUPERVISOR = "xihuSupervisor";

  static final List<Desk> DESKS =
      List.of(
          new Desk("window330106", "Window", "西湖区政务服务中心 Xihu Service Centre", 1),
          new Desk("health330106", "Health", "西湖区卫生健康局 Xihu Health", 2),
          new Desk("education330106", "Education", "西湖区教育局 Xihu Education", 2),
          new Desk("civilAffairs330106", "Civil Affairs", "西湖区民政局 Xihu Civil Affairs", 2),
          new Desk("publicSecurity330106", "Public Security", "西湖区公安分局 Xihu Public Security", 2),
          new Desk("marketSupervision330106", "Market", "西湖区市场监管局 Xihu Market Regulation", 2),
          new Desk(
              "medicalInsurance330106", "Medical Insurance", "西湖区医疗保障局 Xihu Medical Insurance", 2),
          new Desk("socialSecurity330106", "Social Security", "西湖区人力社保局 Xihu Social Security", 2),
          new Desk("enforcement330106", "Enforcement", "西湖区综合执法局 Xihu Enforcement", 2),
          new Desk("education3301", "City Education", "杭州市教育局 Hangzhou Education", 2),
          new Desk("health330110", "Yuhang Health", "余杭区卫生健康局 Yuhang Health", 2),
          new Desk("civilAffairs3301", "City Civil Affairs", "杭州市民政局 Hangzhou Civil Affairs", 2),
          new Desk("civilAffairs330110", "Yuhang Civil Affairs", "余杭区民政局 Yuhang Civil Affairs", 2),
          new Desk("villageCommittee330110110999", "Village", "示范村村委会 Sample Village", 1),
          new Desk("government330110110", "Pingyao", "瓶窑镇人民政府 Pingyao Town", 2),
          new Desk("window330110110", "Pingyao Window", "瓶窑镇便民服务中心 Pingyao Service Centre", 1),
          new Desk("agriculture330110", "Agriculture", "余杭区农业农村局 Yuhang Agriculture", 1),
          new Desk("naturalResources330110", "Land", "余杭规划和自然资源 Yuhang Natural Resources", 1),
          new Desk("housingConstruction330110", "Housing", "余杭区住建局 Yuhang Housing", 1),
          new Desk("waterResources330110", "Water", "余杭区林业水利局 Yuhang Water", 1),
          new Desk("health33", "Province Health", "浙江省卫生健康委员会 Zhejiang Health", 2));

  private final People people;

  DemoPeople(People people) {
    this.people = people;
  }

  @Override
  @Transactional
  public void settle() {
    people.administrator("admin", "Demo", "Administrator 演示", PASSWORD);
    people.designer("designer", "Demo", "Designer 演示", PASSWORD);
    DESKS.forEach(this::settle);
    people.supervisor(SUPERVISOR, "Demo", "Xihu Supervisor 演示", PASSWORD, "330106");
  }

  private void settle(Desk desk) {
    people.agency(desk.agency(), desk.name());
    for (int number = 1; number <= desk.size(); number++) {
      String name = "%s %d 演示".formatted(desk.label(), number);
      people.clerk(desk.userId(number), "Demo Clerk", name, PASSWORD, desk.agency());
    }
    people.head(desk.headId(), "Demo Head", desk.label() + " 负责人 演示", PASSWORD, desk.agency());
    if (desk.agency().startsWith("government")) {
      people.governs(desk.headId(), desk.agency());
    }
    people.agencyAdministrator(
        desk.administratorId(), "Demo Admin", desk.label() + " 演示", PASSWORD, desk.agency());
  }

  record Desk(String agency, String label, String name, int size) {

    List<String> userIds() {
      return Stream.concat(
              IntStream.rangeClosed(1, size).mapToObj(this::userId),
              Stream.of(headId(), administratorId()))
          .toList();
    }

    /** Who may extend a period. */
    private String headId() {
      return uncapitalize(label.replace(" ", "")) + "Head";
    }

    /** Who sees all the agency does. */
    private String administratorId() {
      return uncapitalize(label.replace(" ", "")) + "Admin";
    }

    private String userId(int number) {
      return uncapitalize(label.replace(" ", "")) + number;
    }
  }
}
