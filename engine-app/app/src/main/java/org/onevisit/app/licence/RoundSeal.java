package org.onevisit.app.licence;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;

/**
 * The face of an agency's seal: its name around a star, the seal's purpose below. Drawn about the
 * origin, 42 mm across as a county agency's seal is.
 */
final class RoundSeal {

  static final double DIAMETER = 42 / 25.4 * 72;

  private static final Color RED = new Color(0xD1222A);
  private static final double RIM = 2.8;
  private static final double NAME_RADIUS = DIAMETER / 2 - 20;
  private static final double WIDEST_ARC = Math.toRadians(232);
  private static final double WIDEST_STEP = Math.toRadians(28);

  private final Pen pen;
  private final LicenceFont letters;

  RoundSeal(Pen pen, LicenceFont letters) {
    this.pen = pen;
    this.letters = letters;
  }

  void draw(String agency, String purpose) throws IOException {
    double radius = (DIAMETER - RIM) / 2;
    pen.stroke(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius), RED, RIM);
    pen.fill(star(DIAMETER / 7), RED);
    around(letters.printable(agency).codePoints().toArray());
    across(letters.printable(purpose).codePoints().toArray());
  }

  private void around(int[] name) throws IOException {
    double step = Math.min(WIDEST_STEP, WIDEST_ARC / Math.max(1, name.length - 1));
    double size = Math.min(14, step * NAME_RADIUS * 0.98);
    for (int i = 0; i < name.length; i++) {
      AffineTransform place = new AffineTransform();
      place.rotate(step * ((name.length - 1) / 2.0 - i));
      place.translate(-size / 2, NAME_RADIUS);
      letter(name[i], place, size, 1.3);
    }
  }

  private void across(int[] purpose) throws IOException {
    double size = Math.min(10.5, DIAMETER * 0.62 / Math.max(1, purpose.length));
    for (int i = 0; i < purpose.length; i++) {
      double x = size * (i - purpose.length / 2.0);
      letter(purpose[i], AffineTransform.getTranslateInstance(x, -DIAMETER / 3.4), size, 1);
    }
  }

  private void letter(int letter, AffineTransform place, double size, double stretch)
      throws IOException {
    place.scale(size / letters.unitsPerEm(), size * stretch / letters.unitsPerEm());
    Shape shape = place.createTransformedShape(letters.outline(letter));
    pen.fill(shape, RED);
    pen.stroke(shape, RED, 0.25);
  }

  private static Shape star(double radius) {
    Path2D star = new Path2D.Double();
    star.moveTo(0, radius);
    for (int corner = 1; corner < 10; corner++) {
      double reach = corner % 2 == 0 ? radius : radius * 0.382;
      double angle = Math.PI * (0.5 + corner / 5.0);
      star.lineTo(reach * Math.cos(angle), reach * Math.sin(angle));
    }
    star.closePath();
    return star;
  }
}
