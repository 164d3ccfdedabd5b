package org.onevisit.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Hand;
import org.onevisit.desk.Scan;
import org.onevisit.desk.ServiceDesk;
import org.onevisit.record.Chain;
import org.onevisit.record.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever handles a case sees the applicant's data when there is a reason, and that on record. */
@AppTest
class DisclosureTest {

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;
  @Autowired Cases cases;

  private Visitor visitor;
  private String caseNo;

  @BeforeEach
  void apply() {
    visitor = new Visitor(port);
    caseNo = TestCases.nurse(desk).caseNo();
  }

  @Test
  void showsWhatWasAskedForAndNoMoreAndRecordsWhoWhatAndWhy() {
    visitor.signIn("health1");

    var page = asks("data=PHONE&data=NAME&reason=%E7%94%B5%E8%AF%9D%E6%A0%B8%E5%AE%9E").body();

    assertThat(page).contains("测试甲", "13800000000", "339901********0022", "查看申请人信息");
    assertThat(page).doesNotContain("339901199501010022");
    assertThat(cases.record(caseNo))
        .last()
        .extracting(Entry::actor, Entry::agency, Entry::act, Entry::subject, Entry::detail)
        .containsExactly("health1", "health330106", "viewApplicant", "NAME PHONE", "电话核实");
    assertThat(Chain.firstBroken(cases.record(caseNo))).isEmpty();
    assertThat(visitor.get(file()).body()).doesNotContain("测试甲", "13800000000");
  }

  @Test
  void showsTheRestOfTheApplicationToItsOfficersUnasked() {
    visitor.signIn("health1");

    assertThat(visitor.get(file()).body())
        .contains("拟执业医疗卫生机构 Medical institution", "测试医院", "西湖区 Xihu")
        .contains("138****0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data=NAME&reason=%20", "reason=because", "data=NAME"})
  void withoutAReasonOrAPurposeNothingIsShown(String asked) {
    var before = cases.record(caseNo);
    visitor.signIn("health1");

    assertThat(asks(asked).body()).contains("disclosure-fault").doesNotContain("测试甲");
    assertThat(cases.record(caseNo)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "window1"})
  void whoeverOnlySupervisesOrHelpsIsOfferedNothing(String user) {
    visitor.signIn(user);

    assertThat(visitor.get(file()).body()).contains("测*").doesNotContain("class=\"disclosure\"");
    assertThat(asksFrom("/signin").statusCode()).isEqualTo(404);
    assertThat(cases.record(caseNo)).extracting(Entry::act).doesNotContain("viewApplicant");
  }

  @Test
  void toAnAgencyThatHasNoTaskInItThereIsNoSuchCase() {
    visitor.signIn("education1");

    assertThat(asksFrom("/signin").statusCode()).isEqualTo(404);
    assertThat(cases.record(caseNo)).extracting(Entry::act).doesNotContain("viewApplicant");
  }

  @Test
  void recordsWhoLookedAtAScan() {
    desk.upload(
        caseNo, "healthCertificate", new Scan("a.pdf", "%PDF-1.7".getBytes()), Hand.APPLICANT);
    var scan =
        cases.materials(caseNo).stream()
            .filter(material -> material.documentId() != null)
            .findFirst()
            .orElseThrow()
            .documentId();
    visitor.signIn("health1");

    assertThat(visitor.get("/cases/%s/documents/%s".formatted(caseNo, scan)).statusCode())
        .isEqualTo(200);

    assertThat(cases.record(caseNo))
        .last()
        .extracting(Entry::actor, Entry::agency, Entry::act, Entry::subject)
        .containsExactly("health1", "health330106", "viewDocument", "healthCertificate");
  }

  private HttpResponse<String> asks(String form) {
    return visitor.submit(file() + "?lang=zh", path(), form);
  }

  private HttpResponse<String> asksFrom(String page) {
    return visitor.submit(page, path(), "data=NAME&reason=because");
  }

  private String file() {
    return "/cases/" + caseNo + "/materials";
  }

  private String path() {
    return "/cases/" + caseNo + "/applicant";
  }
}
