package org.onevisit.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.Neighbour;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.MaterialState;
import org.onevisit.desk.Receipt;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
class StatusPageTest {

  private static final String MATERIAL = "healthCertificate";

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;
  @Autowired Cases cases;

  private Visitor visitor;
  private Receipt receipt;

  @BeforeEach
  void apply() {
    visitor = new Visitor(port);
    receipt = TestCases.nurse(desk);
  }

  @Test
  void opensACaseToItsNumberAndCode() {
    assertThat(open(receipt.caseNo(), receipt.queryCode().toLowerCase()).statusCode())
        .isEqualTo(302);

    assertThat(page("zh")).contains("已收件", "杭州市西湖区卫生健康局", "0次", "告知是否需要补正的期限", "还有5个工作日");
    assertThat(page("en")).contains("Received", "Xihu District Health Bureau", "0 visits");
  }

  @Test
  void showsNoBodyElseTheCaseNorItsHoldersName() {
    open(receipt.caseNo(), receipt.queryCode());

    assertThat(page("zh")).contains(receipt.caseNo()).doesNotContain("测试甲", "339901");
    assertThat(new Visitor(port).get("/status").body()).doesNotContain(receipt.caseNo());
  }

  @Test
  void answersAWrongCodeAndAnUnknownCaseAlike() {
    var wrongCode = open(receipt.caseNo(), "AAAAAA");
    var unknownCase = open("202601013301060000019", "AAAAAA");

    assertThat(wrongCode.statusCode()).isEqualTo(404).isEqualTo(unknownCase.statusCode());
    assertThat(withoutValues(wrongCode)).isEqualTo(withoutValues(unknownCase));
  }

  @Test
  void asksToWaitAfterTooManyWrongCodes() {
    var neighbour = new Neighbour(port, "127.0.0.7");
    for (var i = 0; i < 10; i++) {
      neighbour.asksFor(receipt.caseNo(), "WRONG" + i);
    }
    var page = neighbour.say("GET /status", List.of(), "");

    var even =
        neighbour.say(
            "POST /status",
            List.of(
                "Content-Type: application/x-www-form-urlencoded",
                "Cookie: JSESSIONID=" + found("JSESSIONID=([^;]+)", page)),
            "caseNo=%s&code=%s&_csrf=%s"
                .formatted(
                    receipt.caseNo(),
                    receipt.queryCode(),
                    found("name=\"_csrf\" value=\"([^\"]+)\"", page)));

    assertThat(even).startsWith("HTTP/1.1 429");
  }

  @Test
  void storesAScan() {
    open(receipt.caseNo(), receipt.queryCode());

    upload("%PDF-1.7 a certificate");

    assertThat(state()).isEqualTo(MaterialState.UPLOADED);
  }

  @Test
  void tellsThatAFileIsOfAWrongTypeAndStoresNothing() {
    open(receipt.caseNo(), receipt.queryCode());

    upload("MZ a program");

    assertThat(visitor.get("/status").body())
        .contains("id=\"" + MATERIAL + "-fault\"", "文件不是PDF、PNG或JPEG格式");
    assertThat(state()).isEqualTo(MaterialState.REQUIRED);
  }

  @Test
  void withdrawsOnlyWhenItIsConfirmed() {
    open(receipt.caseNo(), receipt.queryCode());

    visitor.submit("/status", "/status/withdrawal", "");
    assertThat(stateOfCase()).isEqualTo(CaseState.SUBMITTED);

    visitor.submit("/status", "/status/withdrawal", "confirmed=true");
    assertThat(stateOfCase()).isEqualTo(CaseState.WITHDRAWN);
    assertThat(page("en")).contains("You have withdrawn the application.");
  }

  @Test
  void tellsWhenACaseDoesNotWaitForWhatIsSaid() {
    open(receipt.caseNo(), receipt.queryCode());

    visitor.submit("/status", "/status/supplements", "");

    assertThat(page("zh")).contains("该办件已不在等待此项操作");
  }

  @Test
  void servesAnApplicantWhoHappensToBeAnOfficerToo() {
    visitor.signIn("education1");
    open(receipt.caseNo(), receipt.queryCode());

    visitor.submit("/status", "/status/withdrawal", "confirmed=true");

    assertThat(stateOfCase()).isEqualTo(CaseState.WITHDRAWN);
  }

  @Test
  void handsOutNoLicenceThatIsNotValid() {
    open(receipt.caseNo(), receipt.queryCode());

    assertThat(visitor.get("/status/licence.pdf").statusCode()).isEqualTo(404);
    assertThat(licenceByInterface().statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> open(String caseNo, String code, String... headers) {
    return visitor.submit(
        "/status", "/status", "caseNo=%s&code=%s".formatted(caseNo, code), headers);
  }

  private void upload(String content) {
    visitor.upload("/status", "/status/materials/" + MATERIAL, "scan.pdf", content);
  }

  private HttpResponse<String> licenceByInterface() {
    return visitor.get(
        "/api/v1/cases/" + receipt.caseNo() + "/licence.pdf", "X-Query-Code", receipt.queryCode());
  }

  private String page(String language) {
    return visitor.get("/status?lang=" + language).body();
  }

  private MaterialState state() {
    return cases.materials(receipt.caseNo()).stream()
        .filter(material -> material.material().equals(MATERIAL))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private CaseState stateOfCase() {
    return cases.progress(receipt.caseNo()).orElseThrow().state();
  }

  private static String withoutValues(HttpResponse<String> page) {
    return page.body().replaceAll("value=\"[^\"]*\"", "");
  }

  private static String found(String pattern, String answer) {
    var match = Pattern.compile(pattern).matcher(answer);
    assertThat(match.find()).as(pattern).isTrue();
    return match.group(1);
  }
}
