package org.onevisit.app.licence;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** A QR code as one shape of squares. */
final class QrCode {

  private static final Map<EncodeHintType, ?> HINTS =
      Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);

  private QrCode() {}

  static Shape of(String text, double x, double y, double size) {
    BitMatrix bits = encode(text);
    double module = size / bits.getWidth();
    Path2D squares = new Path2D.Double();
    for (int row = 0; row < bits.getHeight(); row++) {
      for (int column = 0; column < bits.getWidth(); column++) {
        if (bits.get(column, row)) {
          double top = y + size - (row + 1) * module;
          squares.append(new Rectangle2D.Double(x + column * module, top, module, module), false);
        }
      }
    }
    return squares;
  }

  private static BitMatrix encode(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException e) {
      throw new IllegalArgumentException("No QR code can hold '%s'".formatted(text), e);
    }
  }
}
