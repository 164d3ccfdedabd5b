package org.onevisit.app.licence;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

/** The woven frame and the rosette behind the text. No state emblem: its use is reserved by law. */
final class Ornament {

  private static final Color GOLD = new Color(0xB8975A);
  private static final Color PALE = new Color(0xF1E9D8);
  private static final double BAND = 16;
  private static final int STRANDS = 3;
  private static final int PETALS = 18;

  private final Pen pen;

  Ornament(Pen pen) {
    this.pen = pen;
  }

  void frame(Rectangle2D outer) throws IOException {
    double left = outer.getMinX();
    double bottom = outer.getMinY();
    pen.stroke(outer, GOLD, 1.4);
    pen.stroke(inset(outer, BAND), GOLD, 0.8);
    for (double y : new double[] {bottom, outer.getMaxY() - BAND}) {
      band(new AffineTransform(1, 0, 0, 1, left + BAND, y), outer.getWidth() - 2 * BAND);
    }
    for (double x : new double[] {left, outer.getMaxX() - BAND}) {
      band(new AffineTransform(0, 1, -1, 0, x + BAND, bottom + BAND), outer.getHeight() - 2 * BAND);
      for (double y : new double[] {bottom, outer.getMaxY() - BAND}) {
        corner(new Rectangle2D.Double(x, y, BAND, BAND));
      }
    }
  }

  /** Turned ellipses, as engravers laid them against forgers. */
  void rosette(double x, double y, double radius) throws IOException {
    for (int petal = 0; petal < PETALS; petal++) {
      AffineTransform place = AffineTransform.getTranslateInstance(x, y);
      place.rotate(Math.PI * petal / PETALS);
      pen.stroke(
          place.createTransformedShape(
              new Ellipse2D.Double(-radius, -radius / 3, 2 * radius, radius / 1.5)),
          PALE,
          0.7);
    }
  }

  private void band(AffineTransform place, double length) throws IOException {
    for (int strand = 0; strand < STRANDS; strand++) {
      Shape wave = wave(length, 2 * Math.PI * strand / STRANDS);
      pen.stroke(place.createTransformedShape(wave), GOLD, 0.5);
    }
  }

  /** A sine from end to end of the band, in a whole number of periods. */
  private static Shape wave(double length, double phase) {
    double turns = 2 * Math.PI * Math.round(length / (2 * BAND));
    Path2D wave = new Path2D.Double();
    wave.moveTo(0, height(phase));
    for (double x = 1; x < length; x++) {
      wave.lineTo(x, height(phase + turns * x / length));
    }
    wave.lineTo(length, height(phase + turns));
    return wave;
  }

  private static double height(double angle) {
    return BAND / 2 + Math.sin(angle) * BAND * 0.32;
  }

  private void corner(Rectangle2D square) throws IOException {
    pen.stroke(square, GOLD, 0.8);
    AffineTransform turned =
        AffineTransform.getRotateInstance(Math.PI / 4, square.getCenterX(), square.getCenterY());
    pen.fill(turned.createTransformedShape(inset(square, BAND / 3)), GOLD);
  }

  private static Rectangle2D inset(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() + by, box.getY() + by, box.getWidth() - 2 * by, box.getHeight() - 2 * by);
  }
}
