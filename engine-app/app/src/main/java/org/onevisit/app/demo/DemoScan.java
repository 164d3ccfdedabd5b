package org.onevisit.app.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.onevisit.desk.Scan;

/** A sheet that shows it is a sample and of what. */
final class DemoScan {

  private static final int WIDTH = 620;
  private static final int HEIGHT = 877;
  private static final int MARGIN = 40;

  private DemoScan() {}

  static Scan of(String material) {
    var sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(new Color(0x1b5e9e));
    pen.drawRect(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 28));
    pen.drawString("SAMPLE", 2 * MARGIN, 4 * MARGIN);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 20));
    pen.drawString(material, 2 * MARGIN, 5 * MARGIN);
    pen.dispose();
    return new Scan(material + ".png", png(sheet));
  }

  private static byte[] png(BufferedImage sheet) {
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(sheet, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
