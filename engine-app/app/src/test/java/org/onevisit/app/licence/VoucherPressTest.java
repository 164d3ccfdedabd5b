package org.onevisit.app.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onevisit.app.licence.LicenceFacts.Fact;

class VoucherPressTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-09T01:30:00Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir static Path directory;

  private static LicencePress press;
  private static LicenceVerifier verifier;

  @BeforeAll
  static void cutTheSeal() {
    SealService seal = SealKeyStore.open(directory.resolve("seal.p12"), "a passphrase");
    press = new LicencePress(seal, new LicenceSigner(seal, CLOCK));
    verifier = new LicenceVerifier(seal.certificates());
  }

  @Test
  void tellsTheAcceptanceWithItsDateAndTheAgency() throws Exception {
    assertThat(textOf(press.print(voucher("accepted", ""))))
        .contains("受理通知书", "202603013301060000019", "测试甲", "护士执业注册")
        .contains("现予受理", "杭州市西湖区卫生健康局", "2026年3月9日", "9March2026");
  }

  @Test
  void tellsThatTheLawAcceptedAsOfTheDayOfReceipt() throws Exception {
    assertThat(textOf(press.print(voucher("deemedAccepted", ""))))
        .contains("受理日期", "2026年3月1日", "自收到申请材料之日起即为受理");
  }

  @Test
  void tellsTheReasonsOfANonAcceptanceAndTheRemedies() throws Exception {
    assertThat(textOf(press.print(voucher("notAccepted", "不需要取得许可"))))
        .contains("不予受理通知书", "不需要取得许可", "六十日内申请行政复议", "六个月内");
  }

  @Test
  void findsRoomForTheLongestReasonsAFormTakes() throws Exception {
    assertThat(textOf(press.print(voucher("notAccepted", "理由".repeat(1000))))).contains("理由理由");
  }

  @Test
  void bearsASealThatHoldsUntilAByteIsChanged() {
    byte[] voucher = press.print(voucher("accepted", ""));
    assertThat(verifier.check(voucher).holds()).isTrue();
    voucher[100] ^= 1;
    assertThat(verifier.check(voucher).holds()).isFalse();
  }

  private static VoucherFacts voucher(String notice, String reasons) {
    return new VoucherFacts(
        VoucherFacts.Kind.of(notice),
        "202603013301060000019",
        "测试甲",
        "护士执业注册 Nurse registration",
        new Bilingual("杭州市西湖区卫生健康局", "Xihu District Health Bureau"),
        "受理专用章",
        LocalDate.of(2026, 3, notice.equals("deemedAccepted") ? 1 : 9),
        LocalDate.of(2026, 3, 9),
        List.of(new Fact(new Bilingual("理由和依据", "Reasons"), reasons)));
  }

  /** Without the breaks of its lines. */
  private static String textOf(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }
}
