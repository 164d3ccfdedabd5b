package org.onevisit.app.licence;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The upright A4 page that licences and vouchers are printed on. Lengths in points. */
final class Sheet {

  static final Color INK = new Color(0x1F1B16);
  static final Color QUIET = new Color(0x6B6256);
  static final Color RULE = new Color(0xDCCFB4);
  static final Color CRIMSON = new Color(0x9B1B1E);
  static final Color WATERMARK = new Color(0xF0EAE0);
  static final double MIDDLE = PDRectangle.A4.getWidth() / 2;
  static final double LEFT = 74;
  static final double RIGHT = PDRectangle.A4.getWidth() - LEFT;

  private Sheet() {}

  /** What is drawn on the page. */
  @FunctionalInterface
  interface Drawing {
    void on(Pen pen, Lettering type) throws IOException;
  }

  /**
   * Prints a document of one page.
   *
   * @param description writes what the document says about itself
   */
  static byte[] print(Consumer<PDDocument> description, Drawing drawing) {
    try (LicenceFont letters = new LicenceFont();
        PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      document.getDocumentCatalog().setLanguage("zh-CN");
      description.accept(document);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.on(new Pen(content), new Lettering(content, letters, letters.embeddedIn(document)));
      }
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      document.save(pdf);
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
