package org.onevisit.app.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.act.Vouchers;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.app.licence.LicenceVerifier;
import org.onevisit.casefile.Cases;
import org.onevisit.clock.ClockState;
import org.onevisit.desk.Receipt;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever is accepted or not finds the sealed and dated voucher on the case's page. */
@AppTest
class VoucherPageTest {

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;
  @Autowired CaseWork work;
  @Autowired Cases cases;
  @Autowired LicenceVerifier seal;

  private Visitor visitor;
  private Receipt receipt;

  @BeforeEach
  void apply() {
    visitor = new Visitor(port);
    receipt = TestCases.nurse(desk, TestCases.somebody());
    visitor.submit(
        "/status", "/status", "caseNo=" + receipt.caseNo() + "&code=" + receipt.queryCode());
  }

  @Test
  void handsOutNoneBeforeTheDecision() {
    assertThat(visitor.get("/status").body()).doesNotContain("id=\"voucher\"");
    assertThat(visitor.get("/status/voucher.pdf").statusCode()).isEqualTo(404);
    assertThat(byInterface()).isEqualTo(404);
  }

  @Test
  void handsOutTheSealedVoucherOfTheAcceptance() throws Exception {
    work.uploadAll(receipt.caseNo());
    work.does("health1", receipt.caseNo(), "Task_CheckApplication", Map.of("acceptance", "accept"));
    var voucher = sealed();
    assertThat(seal.check(voucher).holds()).isTrue();
    assertThat(textOf(voucher)).contains("受理通知书", receipt.caseNo(), "杭州市西湖区卫生健康局");
    assertThat(clock()).isEqualTo(ClockState.MET);
    assertThat(visitor.get("/status?lang=zh").body()).contains("下载凭证（PDF）");
    assertThat(visitor.get("/status/voucher.pdf").statusCode()).isEqualTo(200);
    assertThat(byInterface()).isEqualTo(200);
  }

  @Test
  void handsOutTheReasonsOfANonAcceptanceToTheApplicantAndToTheAgency() throws Exception {
    work.does(
        "health1",
        receipt.caseNo(),
        "Task_CheckApplication",
        Map.of("acceptance", "notAccept", "nonAcceptanceReason", "不需要取得许可"));
    assertThat(textOf(sealed())).contains("不予受理通知书", "不需要取得许可");
    visitor.signIn("health1");
    var page = "/cases/" + receipt.caseNo() + "/documents/" + receipt.caseNo() + "-voucher";
    assertThat(visitor.get("/cases/" + receipt.caseNo() + "/materials").body()).contains(page);
    assertThat(visitor.get(page).statusCode()).isEqualTo(200);
    assertThat(
            visitor
                .upload(
                    "/staff", "/cases/" + receipt.caseNo() + "/voucher", "again.pdf", "%PDF-1.7")
                .statusCode())
        .isEqualTo(302);
    assertThat(visitor.get("/cases/" + receipt.caseNo() + "/materials?lang=en").body())
        .contains("owes no voucher");
  }

  private byte[] sealed() {
    var id = Vouchers.documentId(receipt.caseNo());
    await().until(() -> cases.hasDocument(id));
    return cases.document(id).orElseThrow().content();
  }

  private ClockState clock() {
    return cases.clocks(receipt.caseNo()).stream()
        .filter(clock -> clock.kind().equals(Vouchers.CLOCK))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private int byInterface() {
    return visitor
        .get(
            "/api/v1/cases/" + receipt.caseNo() + "/voucher.pdf",
            "X-Query-Code",
            receipt.queryCode())
        .statusCode();
  }

  private static String textOf(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
