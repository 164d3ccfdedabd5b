package org.onevisit.app.licence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Seals a printed page: a PAdES baseline signature whose visible field is the round seal. */
final class LicenceSigner {

  private final SealService seal;
  private final Clock clock;

  LicenceSigner(SealService seal, Clock clock) {
    this.seal = seal;
    this.clock = clock;
  }

  byte[] sign(byte[] pdf, Sealing sealing) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.addSignature(signature(sealing), content -> seal.seal(content.readAllBytes()));
      show(document, sealing);
      ByteArrayOutputStream signed = new ByteArrayOutputStream();
      document.saveIncremental(signed);
      return signed.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDSignature signature(Sealing sealing) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    signature.setName(sealing.agency());
    signature.setReason(sealing.reason());
    signature.setSignDate(GregorianCalendar.from(ZonedDateTime.now(clock)));
    return signature;
  }

  private static void show(PDDocument document, Sealing sealing) throws IOException {
    float half = (float) (RoundSeal.DIAMETER / 2);
    PDAnnotationWidget field = document.getSignatureFields().get(0).getWidgets().get(0);
    field.setRectangle(
        new PDRectangle(
            (float) LicenceDocument.SEAL_X - half,
            (float) LicenceDocument.SEAL_Y - half,
            2 * half,
            2 * half));
    PDAppearanceStream face = new PDAppearanceStream(document);
    face.setBBox(new PDRectangle(-half, -half, 2 * half, 2 * half));
    face.setResources(new PDResources());
    try (LicenceFont letters = new LicenceFont();
        PDPageContentStream content =
            new PDPageContentStream(
                document, face, face.getStream().createOutputStream(COSName.FLATE_DECODE))) {
      content.setGraphicsStateParameters(ink());
      new RoundSeal(new Pen(content), letters).draw(sealing.agency(), sealing.purpose());
    }
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(face);
    field.setAppearance(appearance);
  }

  /** Like ink, the seal lets the print below show through. */
  private static PDExtendedGraphicsState ink() {
    PDExtendedGraphicsState ink = new PDExtendedGraphicsState();
    ink.setBlendMode(BlendMode.MULTIPLY);
    return ink;
  }
}
