package org.onevisit.process;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.Document;
import org.onevisit.casefile.MaterialState;
import org.onevisit.desk.Scan;
import org.onevisit.refusal.Refusal;

class UploadMaterialTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void takesAScanForWhatItIsAndNotForWhatItIsCalled() {
    var received = permits.applyFor(NURSE, nurse());
    upload(received, new Scan("C:\\scans\\学历证书.pdf", bytes("\u0089PNG\r\n\u001a\n...")));
    assertThat(document(received))
        .extracting(Document::name, Document::mediaType)
        .containsExactly("学历证书.pdf", "image/png");
    received.materialIs("diploma", MaterialState.UPLOADED);
  }

  @Test
  void replacesAnEarlierScan() {
    var received = permits.applyFor(NURSE, nurse());
    upload(received, new Scan("dark.pdf", bytes("%PDF-1.7 dark")));
    upload(received, new Scan("bright.pdf", bytes("%PDF-1.7 bright")));
    assertThat(document(received).name()).isEqualTo("bright.pdf");
  }

  @Test
  void refusesAProgramThatIsCalledADocument() {
    refuses(
        new Scan("diploma.pdf", bytes("MZ\u0090\u0000 This program cannot be run")),
        "File 'diploma.pdf' is no PDF, PNG or JPEG. Send one of these.");
  }

  @Test
  void refusesAnEmptyFile() {
    refuses(new Scan("diploma.pdf", bytes("")), "File 'diploma.pdf' is no PDF, PNG or JPEG.");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    var large = Arrays.copyOf(bytes("%PDF-1.7"), Scan.MAX_BYTES + 1);
    refuses(
        new Scan("diploma.pdf", large),
        "File 'diploma.pdf' has 10485761 bytes; at most 10485760 are taken.");
  }

  @Test
  void refusesWhatTheItemDoesNotAskFor() {
    permits
        .applyFor(NURSE, nurse())
        .refuses("knows no material 'householdRegister'", c -> c.upload("householdRegister"));
  }

  @Test
  void refusesMaterialsOnceTheApplicationIsAccepted() {
    Situations.reviewed(permits, nurse())
        .refuses("is IN_REVIEW and takes no materials now", c -> c.upload("diploma"));
  }

  private static void refuses(Scan scan, String sentence) {
    var received = permits.applyFor(NURSE, nurse());
    var before = permits.stored();
    assertThatThrownBy(() -> upload(received, scan))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence);
    assertThat(permits.stored()).isEqualTo(before);
  }

  private static void upload(PermitCase received, Scan scan) {
    permits.desk().upload(received.caseNo(), "diploma", scan, "applicant");
  }

  private static Document document(PermitCase received) {
    return permits.cases().materials(received.caseNo()).stream()
        .filter(material -> material.material().equals("diploma"))
        .findFirst()
        .flatMap(material -> permits.cases().document(material.documentId()))
        .orElseThrow();
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(ISO_8859_1);
  }
}
