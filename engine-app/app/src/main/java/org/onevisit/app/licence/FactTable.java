package org.onevisit.app.licence;

import java.awt.geom.Line2D;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the licence says, line by line; set smaller where there is much to say. */
final class FactTable {

  private static final double LABELS = 112;
  private static final double LARGEST = 12.5;
  private static final double SMALLEST = 5;

  private record Row(Bilingual label, List<String> lines) {}

  private final LicenceFacts facts;
  private final Lettering type;
  private final double left;
  private final double right;

  FactTable(LicenceFacts facts, Lettering type, double left, double right) {
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
            "Licence %s says more than one page can hold".formatted(facts.number()));
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
    add(rows, size, new Bilingual("持证人", "Holder"), facts.holderName());
    add(rows, size, new Bilingual("证件号码", "Identity document"), facts.holderId());
    for (LicenceFacts.Fact fact : facts.facts()) {
      add(rows, size, fact.label(), fact.value());
    }
    add(rows, size, new Bilingual("有效期", "Validity"), validity());
    add(rows, size, new Bilingual("办理方式", "Lane"), facts.laneRemark());
    add(rows, size, new Bilingual("法律依据", "Legal basis"), facts.legalBasis());
    return rows;
  }

  private void add(List<Row> rows, double size, Bilingual label, String value) throws IOException {
    if (!value.isBlank()) {
      rows.add(new Row(label, type.wrap(value, size, right - left - LABELS)));
    }
  }

  private String validity() {
    LocalDate from = facts.validFrom();
    LocalDate to = facts.validTo();
    return to == null
        ? "%s起长期有效\nFrom %s, no end".formatted(Dates.zh(from), Dates.en(from))
        : "%s至%s\n%s to %s".formatted(Dates.zh(from), Dates.zh(to), Dates.en(from), Dates.en(to));
  }

  private void row(Row row, double top, double size) throws IOException {
    double y = top - size * 1.75;
    type.line(row.label().zh(), left, y, size * 0.9, LicenceDocument.QUIET);
    type.line(row.label().en(), left, y - size, size * 0.64, LicenceDocument.QUIET);
    for (String line : row.lines()) {
      type.line(line, left + LABELS, y, size, LicenceDocument.INK);
      y -= size * 1.4;
    }
  }

  private void rule(Pen pen, double y) throws IOException {
    pen.stroke(new Line2D.Double(left, y, right, y), LicenceDocument.RULE, 0.6);
  }

  private static double height(List<Row> rows, double size) {
    return rows.stream().mapToDouble(row -> height(row, size)).sum();
  }

  private static double height(Row row, double size) {
    return size * Math.max(3.3, 2.3 + 1.4 * (row.lines().size() - 1));
  }
}
