package org.onevisit.path;

import java.util.List;
import java.util.Random;
import org.onevisit.path.Sketch.Flow;
import org.onevisit.path.Sketch.Node;

/** Writes sketches as a BPMN file, and decides what their gateways ask. */
final class SketchWriter {

  private final Random random;
  private final StringBuilder processes = new StringBuilder();

  SketchWriter(Random random) {
    this.random = random;
  }

  void process(String key, Sketch sketch) {
    processes.append(
        "<process id=\"%s\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\">%s</process>"
            .formatted(key, scope(sketch)));
  }

  String file(String definitions) {
    return """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="random">
        %s%s</definitions>"""
        .formatted(definitions, processes);
  }

  private String scope(Sketch sketch) {
    var text = new StringBuilder();
    sketch.nodes.forEach(node -> text.append(node(node, sketch.out(node))));
    return text.toString();
  }

  private String node(Node node, List<Flow> out) {
    var asks = node.is("exclusiveGateway", "inclusiveGateway") && out.size() > 1;
    var fallback = asks && random.nextInt(6) > 0 ? out.get(out.size() - 1) : null;
    var text = new StringBuilder();
    text.append(
        "<%s id=\"%s\"%s%s>%s%s</%1$s>"
            .formatted(
                node.type,
                node.id,
                node.attributes,
                fallback == null ? "" : " default=\"%s\"".formatted(fallback.id),
                node.content,
                node.inner == null ? "" : scope(node.inner)));
    out.forEach(flow -> text.append(flow(flow, asks && flow != fallback)));
    return text.toString();
  }

  private String flow(Flow flow, boolean asks) {
    return "<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>"
        .formatted(flow.id, flow.from.id, flow.to.id, asks ? condition() : "");
  }

  private String condition() {
    var asked =
        random.nextInt(3) == 0
            ? List.of("x", "not x", "x == true").get(random.nextInt(3))
            : "pick.yes()";
    return "<conditionExpression xsi:type=\"tFormalExpression\">${%s}</conditionExpression>"
        .formatted(asked);
  }
}
