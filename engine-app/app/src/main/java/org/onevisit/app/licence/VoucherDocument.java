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
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The printed voucher before it is sealed: one plain A4 page, as agencies write their notices. */
final class VoucherDocument {

  private static final double SIGNED = 300;
  private static final String TEST_NOTE =
      "本凭证以测试密钥签章，不具法律效力  Sealed with a test key: of no legal effect";

  private final VoucherFacts facts;
  private final boolean test;

  /**
   * @param test whether it will be sealed with a test key, which the page then says
   */
  VoucherDocument(VoucherFacts facts, boolean test) {
    this.facts = facts;
    this.test = test;
  }

  byte[] toPdf() {
    return Sheet.print(this::describe, this::draw);
  }

  private void describe(PDDocument document) {
    String title = "%s %s".formatted(facts.kind().title().zh(), facts.caseNo());
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(facts.agency().zh());
  }

  private void draw(Pen pen, Lettering type) throws IOException {
    pen.stroke(
        new Rectangle2D.Double(40, 40, 2 * MIDDLE - 80, PDRectangle.A4.getHeight() - 80),
        RULE,
        0.8);
    if (test) {
      type.slanted("测试 TEST", MIDDLE, 450, 30, 84, WATERMARK);
    }
    heading(pen, type);
    double below = paragraph(type, facts.kind().words().zh(), 640, 13, INK);
    below = paragraph(type, facts.kind().words().en(), below - 6, 9.5, QUIET);
    new FactTable("Voucher " + facts.caseNo(), facts.lines(), type, LEFT, RIGHT)
        .draw(pen, below - 16, 250);
    signature(type);
  }

  private void heading(Pen pen, Lettering type) throws IOException {
    String agency = facts.agency().zh();
    type.centred(agency, MIDDLE, 760, type.fitting(agency, 15, RIGHT - LEFT), INK);
    type.title(facts.kind().title().zh(), MIDDLE, 722, 26, INK);
    type.centred(facts.kind().title().en(), MIDDLE, 702, 11, QUIET);
    type.centred("办件编号 Case number  " + facts.caseNo(), MIDDLE, 680, 10.5, INK);
    pen.stroke(new Line2D.Double(LEFT, 668, RIGHT, 668), CRIMSON, 1.4);
  }

  private static double paragraph(Lettering type, String text, double top, double size, Color ink)
      throws IOException {
    double y = top;
    for (String line : type.wrap(text, size, RIGHT - LEFT)) {
      type.line(line, LEFT, y, size, ink);
      y -= size * 1.5;
    }
    return y;
  }

  private void signature(Lettering type) throws IOException {
    String agency = facts.agency().zh();
    type.line(agency, SIGNED, 200, type.fitting(agency, 14, RIGHT - SIGNED), INK);
    type.line(Dates.zh(facts.issuedOn()), SIGNED, 168, 12.5, INK);
    type.line(Dates.en(facts.issuedOn()), SIGNED, 154, 9.5, QUIET);
    if (test) {
      type.centred(TEST_NOTE, MIDDLE, 56, 7.5, CRIMSON);
    }
  }
}
