package org.onevisit.app.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencePressTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-09T01:30:00Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir static Path directory;

  private static LicenceVerifier verifier;
  private static LicencePress press;
  private static byte[] licence;

  @BeforeAll
  static void printOnce() {
    SealService seal = SealKeyStore.open(directory.resolve("seal.p12"), "a passphrase");
    press = new LicencePress(seal, new LicenceSigner(seal, CLOCK));
    verifier = new LicenceVerifier(seal.certificates());
    licence = press.print(SampleLicence.facts());
  }

  @Test
  void isOneUprightA4Page() throws Exception {
    try (PDDocument document = Loader.loadPDF(licence)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
    }
  }

  @Test
  void readsBackInChineseAndEnglish() throws Exception {
    assertThat(textOf(licence))
        .contains("护士执业证书", "Nurse's Practice Certificate", "202633010600017", "测试甲")
        .contains("339901********0018", "杭州市西湖区卫生健康局", "2026年3月9日至2031年3月8日")
        .contains("信任在先、办结核验", "《护士条例》", "测试 TEST", SampleLicence.IDENTIFIER);
  }

  @Test
  void carriesOnlyTheLettersItUses() throws Exception {
    try (PDDocument document = Loader.loadPDF(licence)) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
      }
    }
    assertThat(licence).hasSizeLessThan(150_000);
  }

  @Test
  void bearsACodeThatLeadsToTheVerifyPage() throws Exception {
    BufferedImage page = picture(licence);
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText())
        .isEqualTo(SampleLicence.VERIFY_URL);
  }

  @Test
  void showsTheSealWhereTheSignatureIs() throws Exception {
    BufferedImage page = picture(licence);
    double scale = page.getHeight() / (double) PDRectangle.A4.getHeight();
    int star =
        page.getRGB(
            (int) (LicenceDocument.SEAL_X * scale),
            (int) (page.getHeight() - LicenceDocument.SEAL_Y * scale));
    assertThat(star >> 16 & 0xFF).isGreaterThan(180);
    assertThat(star & 0xFF).isLessThan(90);
  }

  @Test
  void isSealedWithOurKeyAtTheHourOfSealing() {
    assertThat(verifier.check(licence))
        .isEqualTo(
            new SealCheck(
                true,
                true,
                "TEST KEY - NOT A LEGAL SEAL",
                OffsetDateTime.parse("2026-03-09T09:30:00+08:00")));
  }

  @Test
  void oneChangedByteBreaksTheSeal() throws Exception {
    int[] sealed = byteRange(licence);
    for (int i = sealed[2]; i < licence.length; i += 61) {
      assertThat(verifier.check(changedAt(i)).intact()).as("byte %d changed", i).isFalse();
    }
    for (int i = 0; i < sealed[1]; i += 997) {
      assertThat(verifier.check(changedAt(i)).intact()).as("byte %d changed", i).isFalse();
    }
  }

  @Test
  void aByteAddedBehindBreaksTheSeal() throws Exception {
    byte[] longer = Arrays.copyOf(licence, licence.length + 1);
    assertThat(verifier.check(longer).intact()).isFalse();
  }

  @Test
  void aStrangersSealIsIntactButNotOurs() {
    SealService stranger = SealKeyStore.open(directory.resolve("stranger.p12"), "another");
    byte[] theirs =
        new LicencePress(stranger, new LicenceSigner(stranger, CLOCK)).print(SampleLicence.facts());
    SealCheck check = verifier.check(theirs);
    assertThat(check.intact()).isTrue();
    assertThat(check.ours()).isFalse();
    assertThat(check.holds()).isFalse();
  }

  @Test
  void whatIsNoSealedPdfProvesNothing() throws Exception {
    assertThat(verifier.check(new byte[100])).isEqualTo(SealCheck.UNREADABLE);
    assertThat(verifier.check(new LicenceDocument(SampleLicence.facts(), true).toPdf()))
        .isEqualTo(SealCheck.UNREADABLE);
  }

  @Test
  void setsMuchToSaySmallerAndStaysOnOnePage() throws Exception {
    byte[] page = new LicenceDocument(SampleLicence.talkative(14), true).toPdf();
    try (PDDocument document = Loader.loadPDF(page)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
    assertThat(textOf(page)).contains("2026年3月9日起长期有效", "第14项业务").doesNotContain("办理方式");
  }

  @Test
  void refusesToPrintMoreThanThePageHolds() {
    LicenceFacts facts = SampleLicence.talkative(99);
    assertThatThrownBy(() -> press.print(facts)).hasMessageContaining("more than one page");
  }

  @Test
  void marksALetterItsFontHasNotGot() throws Exception {
    try (LicenceFont letters = new LicenceFont()) {
      assertThat(letters.printable("张\t\uD83D\uDE00")).isEqualTo("张 〓");
    }
  }

  @Test
  void saysNothingOfTestsWhenTheSealIsReal() throws Exception {
    assertThat(textOf(new LicenceDocument(SampleLicence.facts(), false).toPdf()))
        .doesNotContain("测试 TEST", "test key");
  }

  private static byte[] changedAt(int index) {
    byte[] forged = licence.clone();
    forged[index] ^= 1;
    return forged;
  }

  private static int[] byteRange(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getLastSignatureDictionary().getByteRange();
    }
  }

  private static String textOf(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static BufferedImage picture(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 150);
    }
  }
}
