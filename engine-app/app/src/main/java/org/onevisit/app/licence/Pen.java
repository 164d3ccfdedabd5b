package org.onevisit.app.licence;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws shapes as PDF paths. Lengths in points. */
final class Pen {

  private final PDPageContentStream content;

  Pen(PDPageContentStream content) {
    this.content = content;
  }

  void fill(Shape shape, Color colour) throws IOException {
    content.setNonStrokingColor(colour);
    trace(shape);
    content.fill();
  }

  void stroke(Shape shape, Color colour, double width) throws IOException {
    content.setStrokingColor(colour);
    content.setLineWidth((float) width);
    trace(shape);
    content.stroke();
  }

  private void trace(Shape shape) throws IOException {
    float[] p = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int end = 0;
      switch (path.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
        case PathIterator.SEG_QUADTO -> {
          quadTo(x, y, p);
          end = 2;
        }
        case PathIterator.SEG_CUBICTO -> {
          content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
          end = 4;
        }
        default -> {
          content.closePath();
          continue;
        }
      }
      x = p[end];
      y = p[end + 1];
    }
  }

  /**
   * PDF knows only cubic curves: each of their handles is two thirds of the way to the quadratic
   * one.
   */
  private void quadTo(float x, float y, float[] p) throws IOException {
    content.curveTo(
        x + (p[0] - x) * 2 / 3,
        y + (p[1] - y) * 2 / 3,
        p[2] + (p[0] - p[2]) * 2 / 3,
        p[3] + (p[1] - p[3]) * 2 / 3,
        p[2],
        p[3]);
  }
}
