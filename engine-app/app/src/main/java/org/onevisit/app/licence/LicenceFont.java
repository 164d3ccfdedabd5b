package org.onevisit.app.licence;

import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.util.PrimitiveIterator.OfInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of licences, Noto Sans SC. */
final class LicenceFont implements AutoCloseable {

  private static final String FILE = "/fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf";

  /** 〓, the printers' mark for a character they have no type for. */
  private static final int MISSING = 0x3013;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  LicenceFont() throws IOException {
    try (InputStream file = LicenceFont.class.getResourceAsStream(FILE)) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      glyphs = font.getUnicodeCmapLookup();
    }
  }

  /** The font as a document embeds it: only the characters used. */
  PDFont embeddedIn(PDDocument document) throws IOException {
    return PDType0Font.load(document, font, true);
  }

  String printable(String text) {
    StringBuilder printable = new StringBuilder();
    for (OfInt letters = text.codePoints().iterator(); letters.hasNext(); ) {
      int letter = letters.nextInt();
      printable.appendCodePoint(
          Character.isWhitespace(letter) ? ' ' : glyphs.getGlyphId(letter) > 0 ? letter : MISSING);
    }
    return printable.toString();
  }

  /** The shape of one character, in units of {@link #unitsPerEm()}. */
  Shape outline(int letter) throws IOException {
    return font.getGlyph().getGlyph(glyphs.getGlyphId(letter)).getPath();
  }

  int unitsPerEm() throws IOException {
    return font.getUnitsPerEm();
  }

  @Override
  public void close() throws IOException {
    font.close();
  }
}
