package org.onevisit.app.licence;

import java.awt.geom.Line2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onevisit.app.licence.LicenceFacts.Fact;

/** What a document says, line by line; set smaller where there is much to say. */
final class FactTable {

  private static final double LABELS = 112;
  private static final double LARGEST = 12.5;
  private static final double SMALLEST = 5;

  private record Row(Bilingual label, List<String> lines) {}

  private final String document;
  private final List<Fact> facts;
  private final Lettering type;
  private final double left;
  private final double right;

  /**
   * @param document how it is called when it says too much
   * @param facts what it says; what is blank is left out
   */
  FactTable(String document, List<Fact> facts, Lettering type, double left, double right) {
    this.document = document;
    this.facts = facts;
    this.type = type;
    this.left = left;
    this.right = right;
  }

  void draw(Pen pen, double top, double bottom) throws IOException {
    double size = LARGEST;
    List<Row> rows = rows(size);
    while (height(rows, size) > top - bottom) {
      size -= 0.5;
      if (size < SMALLEST) {
        throw new IllegalArgumentException(
            "%s says more than one page can hold".formatted(document));
      }
      rows = rows(size);
    }
    double y = top;
    rule(pen, y);
    for (Row row : rows) {
      row(row, y, size);
      y -= height(row, size);
      rule(pen, y);
    }
  }

  private List<Row> rows(double size) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Fact fact : facts) {
      if (!fact.value().isBlank()) {
        rows.add(new Row(fact.label(), type.wrap(fact.value(), size, right - left - LABELS)));
      }
    }
    return rows;
  }

  private void row(Row row, double top, double size) throws IOException {
    double y = top - size * 1.75;
    type.line(row.label().zh(), left, y, size * 0.9, Sheet.QUIET);
    type.line(row.label().en(), left, y - size, size * 0.64, Sheet.QUIET);
    for (String line : row.lines()) {
      type.line(line, left + LABELS, y, size, Sheet.INK);
      y -= size * 1.4;
    }
  }

  private void rule(Pen pen, double y) throws IOException {
    pen.stroke(new Line2D.Double(left, y, right, y), Sheet.RULE, 0.6);
  }

  private static double height(List<Row> rows, double size) {
    return rows.stream().mapToDouble(row -> height(row, size)).sum();
  }

  private static double height(Row row, double size) {
    return size * Math.max(3.3, 2.3 + 1.4 * (row.lines().size() - 1));
  }
}
