package org.onevisit.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** How an element of a diagram is drawn: circle, diamond or box, and its name in lines. */
final class Outline {

  private static final int LINE = 14;

  private Outline() {}

  static String of(BaseElement element, Bounds at, String kinds) {
    var scope = element instanceof SubProcess ? " scope" : "";
    return "<g><title>%s</title><%s class=\"shape%s%s\"/></g>"
        .formatted(element.getId(), outline(element, at), scope, kinds);
  }

  /** A name in the middle of its place, or at the top of it. */
  static String label(String name, Bounds at, boolean centred) {
    var lines = lines(name, centred ? at.getWidth() : 110);
    var middle = at.getX() + at.getWidth() / 2;
    var height = centred ? (at.getHeight() - lines.size() * LINE) / 2 : 0;
    var text = new StringBuilder();
    for (var i = 0; i < lines.size(); i++) {
      text.append(
          number("<text x=\"%.0f\" y=\"%.0f\">", middle, at.getY() + height + LINE * (i + 0.8)));
      text.append(escaped(lines.get(i))).append("</text>");
    }
    return text.toString();
  }

  private static String outline(BaseElement element, Bounds at) {
    double x = at.getX();
    double y = at.getY();
    double w = at.getWidth();
    double h = at.getHeight();
    if (element instanceof Event) {
      return number("circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"", x + w / 2, y + h / 2, w / 2);
    }
    if (element instanceof Gateway) {
      return number(
          "path d=\"M%.1f %.1fl%.1f %.1f %.1f %.1f %.1f %.1fz\"",
          x + w / 2, y, w / 2, h / 2, -w / 2, h / 2, -w / 2, -h / 2);
    }
    return number(
        "rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"10\"", x, y, w, h);
  }

  private static List<String> lines(String name, double width) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : name.split(" ")) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && breadth(longer) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  private static double breadth(String text) {
    return text.codePoints().mapToDouble(c -> c < 128 ? 6.5 : 12).sum();
  }

  private static String number(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
