package org.onevisit.app.licence;

import static org.onevisit.app.licence.Sheet.CRIMSON;
import static org.onevisit.app.licence.Sheet.INK;
import static org.onevisit.app.licence.Sheet.LEFT;
import static org.onevisit.app.licence.Sheet.MIDDLE;
import static org.onevisit.app.licence.Sheet.QUIET;
import static org.onevisit.app.licence.Sheet.RIGHT;
import static org.onevisit.app.licence.Sheet.RULE;
import static org.onevisit.app.licence.Sheet.WATERMARK;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The printed licence before it is sealed: one upright A4 page. Lengths in points. */
final class LicenceDocument {

  /** Where the middle of the seal goes: over the end of the agency's name and beside the date. */
  static final double SEAL_X = 450;

  static final double SEAL_Y = 168;

  private static final double ISSUER = 232;
  private static final double QR_SIZE = 88;
  private static final String TEST_NOTE =
      "本证照以测试密钥签章，不具法律效力  Sealed with a test key: of no legal effect";

  private final LicenceFacts facts;
  private final boolean test;

  /**
   * @param test whether it will be sealed with a test key, which the page then says
   */
  LicenceDocument(LicenceFacts facts, boolean test) {
    this.facts = facts;
    this.test = test;
  }

  byte[] toPdf() {
    return Sheet.print(this::describe, this::draw);
  }

  private void describe(PDDocument document) {
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle("%s %s".formatted(facts.title().zh(), facts.number()));
    about.setAuthor(facts.agency().zh());
    about.setSubject(facts.identifier());
  }

  private void draw(Pen pen, Lettering type) throws IOException {
    ground(pen, type);
    heading(pen, type);
    new FactTable("Licence " + facts.number(), facts.lines(), type, LEFT, RIGHT)
        .draw(pen, 656, 292);
    proof(pen, type);
    issuer(type);
    foot(type);
  }

  private void ground(Pen pen, Lettering type) throws IOException {
    Ornament ornament = new Ornament(pen);
    ornament.rosette(MIDDLE, 452, 186);
    ornament.frame(
        new Rectangle2D.Double(30, 30, 2 * MIDDLE - 60, PDRectangle.A4.getHeight() - 60));
    if (test) {
      for (double y : new double[] {320, 580}) {
        type.slanted("测试 TEST", MIDDLE, y, 30, 84, WATERMARK);
      }
    }
  }

  private void heading(Pen pen, Lettering type) throws IOException {
    String title = facts.title().zh();
    type.title(title, MIDDLE, 742, type.fitting(title, 32, 350), CRIMSON);
    String english = facts.title().en();
    type.centred(english, MIDDLE, 716, type.fitting(english, 12.5, RIGHT - LEFT), INK);
    pen.stroke(new Line2D.Double(MIDDLE - 90, 700, MIDDLE - 8, 700), RULE, 0.8);
    pen.stroke(new Line2D.Double(MIDDLE + 8, 700, MIDDLE + 90, 700), RULE, 0.8);
    pen.fill(new Ellipse2D.Double(MIDDLE - 2, 698, 4, 4), CRIMSON);
    type.centred("编号 No. " + facts.number(), MIDDLE, 678, 11, INK);
  }

  private void proof(Pen pen, Lettering type) throws IOException {
    Rectangle2D quietZone = new Rectangle2D.Double(LEFT, 136, QR_SIZE + 16, QR_SIZE + 16);
    pen.fill(quietZone, Color.WHITE);
    pen.stroke(quietZone, RULE, 0.8);
    pen.fill(QrCode.of(facts.verifyUrl(), LEFT + 8, 144, QR_SIZE), Color.BLACK);
    double middle = quietZone.getCenterX();
    type.centred("扫码核验", middle, 121, 10, INK);
    type.centred("Scan to verify", middle, 109, 8, QUIET);
  }

  private void issuer(Lettering type) throws IOException {
    String agency = facts.agency().zh();
    type.line("发证机关 Issued by", ISSUER, 226, 8.5, QUIET);
    type.line(agency, ISSUER, 203, type.fitting(agency, 15, RIGHT - ISSUER), INK);
    double y = 188;
    for (String line : type.wrap(facts.agency().en(), 9.5, RIGHT - ISSUER)) {
      type.line(line, ISSUER, y, 9.5, INK);
      y -= 13;
    }
    type.line(Dates.zh(facts.issuedOn()), ISSUER, 140, 12.5, INK);
    type.line(Dates.en(facts.issuedOn()), ISSUER, 126, 9.5, QUIET);
  }

  private void foot(Lettering type) throws IOException {
    String identifier = "电子证照标识 Licence identifier  " + facts.identifier();
    double size = type.fitting(identifier, 7.5, RIGHT - LEFT);
    type.centred(identifier, MIDDLE, 76, size, QUIET);
    if (test) {
      type.centred(TEST_NOTE, MIDDLE, 63, 7.5, CRIMSON);
    }
  }
}
