package org.onevisit.app.licence;

import java.awt.Color;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Sets lines of text. Lengths in points, from the lower left corner of the page. */
final class Lettering {

  private final PDPageContentStream content;
  private final LicenceFont letters;
  private final PDFont font;

  Lettering(PDPageContentStream content, LicenceFont letters, PDFont font) {
    this.content = content;
    this.letters = letters;
    this.font = font;
  }

  void line(String text, double x, double y, double size, Color colour) throws IOException {
    show(text, Matrix.getTranslateInstance((float) x, (float) y), size, colour);
  }

  void centred(String text, double x, double y, double size, Color colour) throws IOException {
    line(text, x - width(text, size) / 2, y, size, colour);
  }

  /** The size, at most the given one, at which the text is no wider than that. */
  double fitting(String text, double size, double width) throws IOException {
    return Math.min(size, width / width(text, 1));
  }

  /** Centred, spaced and slightly heavier: the way a Chinese certificate writes its name. */
  void title(String text, double x, double y, double size, Color colour) throws IOException {
    double gap = size * 0.1;
    double width = width(text, size) + gap * (text.codePointCount(0, text.length()) - 1);
    content.saveGraphicsState();
    content.setRenderingMode(RenderingMode.FILL_STROKE);
    content.setStrokingColor(colour);
    content.setLineWidth((float) size * 0.022f);
    content.setCharacterSpacing((float) gap);
    line(text, x - width / 2, y, size, colour);
    content.restoreGraphicsState();
  }

  void slanted(String text, double x, double y, double degrees, double size, Color colour)
      throws IOException {
    Matrix place = Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) y);
    place.translate((float) -width(text, size) / 2, 0);
    show(text, place, size, colour);
  }

  /** The text in lines no wider than given; Chinese may break between characters. */
  List<String> wrap(String text, double size, double width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R")) {
      wrap(paragraph, size, width, lines);
    }
    return lines;
  }

  private void wrap(String text, double size, double width, List<String> lines) throws IOException {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
    breaks.setText(text);
    int start = 0;
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (end > start && width(text.substring(start, next).strip(), size) > width) {
        lines.add(text.substring(start, end).strip());
        start = end;
      }
      end = next;
    }
    lines.add(text.substring(start, end).strip());
  }

  double width(String text, double size) throws IOException {
    return font.getStringWidth(letters.printable(text)) / 1000 * size;
  }

  private void show(String text, Matrix place, double size, Color colour) throws IOException {
    content.beginText();
    content.setNonStrokingColor(colour);
    content.setFont(font, (float) size);
    content.setTextMatrix(place);
    content.showText(letters.printable(text));
    content.endText();
  }
}
