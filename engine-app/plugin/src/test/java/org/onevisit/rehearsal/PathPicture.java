package org.onevisit.rehearsal;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A model's own diagram with the path a case took, where it stands and where it was expected. */
final class PathPicture {

  private static final int MARGIN = 30;
  private static final String STYLE =
      """
      <style>
        text { font: 12px sans-serif; text-anchor: middle; fill: #222 }
        .shape { fill: #fff; stroke: #999; stroke-width: 1.5 }
        .scope { fill: none; stroke-dasharray: 4 3 }
        .flow { fill: none; stroke: #bbb; stroke-width: 1.5; marker-end: url(#arrow) }
        .taken { stroke: #1a7f37; stroke-width: 4 }
        .here { fill: #ffe08a; stroke: #9a6700; stroke-width: 4 }
        .expected { stroke: #cf222e; stroke-width: 5; stroke-dasharray: 9 5 }
      </style>
      <marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerUnits="userSpaceOnUse"
        markerWidth="12" markerHeight="12" orient="auto"><path d="M0 0 10 5 0 10z" fill="#777"/></marker>
      """;

  private final BpmnModelInstance model;
  private final Collection<String> flows;
  private final Collection<String> here;
  private final String expected;
  private final Set<String> passed = new HashSet<>();

  PathPicture(
      BpmnModelInstance model, Collection<String> flows, Collection<String> here, String expected) {
    this.model = model;
    this.flows = flows;
    this.here = here;
    this.expected = expected;
    flows.stream().map(id -> (SequenceFlow) model.getModelElementById(id)).forEach(this::pass);
  }

  String svg() {
    var shapes = List.copyOf(model.getModelElementsByType(BpmnShape.class));
    var box = Frame.around(shapes.stream().map(BpmnShape::getBounds).toList(), MARGIN);
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="%s">
        %s%s
        %s
        </svg>
        """
        .formatted(
            box,
            STYLE,
            model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .map(this::drawn)
                .collect(joining("\n")),
            shapes.stream().map(this::drawn).collect(joining("\n")));
  }

  private void pass(SequenceFlow flow) {
    passed.add(flow.getSource().getId());
    passed.add(flow.getTarget().getId());
  }

  private String drawn(BpmnEdge edge) {
    var points =
        edge.getWaypoints().stream().map(p -> p.getX() + "," + p.getY()).collect(joining(" "));
    var id = edge.getBpmnElement().getId();
    return "<polyline class=\"flow%s\" points=\"%s\"/>"
        .formatted(flows.contains(id) ? " taken" : "", points);
  }

  private String drawn(BpmnShape shape) {
    var element = shape.getBpmnElement();
    var outline = Outline.of(element, shape.getBounds(), kinds(element.getId()));
    return element instanceof FlowElement named && named.getName() != null
        ? outline + Outline.label(named.getName(), place(shape), isInTheMiddle(shape))
        : outline;
  }

  private static boolean isInTheMiddle(BpmnShape shape) {
    return shape.getBpmnLabel() == null && !(shape.getBpmnElement() instanceof SubProcess);
  }

  private static Bounds place(BpmnShape shape) {
    var label = shape.getBpmnLabel();
    return label == null ? shape.getBounds() : label.getBounds();
  }

  private String kinds(String id) {
    return (passed.contains(id) ? " taken" : "")
        + (here.contains(id) ? " here" : "")
        + (expected.equals(id) ? " expected" : "");
  }

  /** The part of the plane that holds all shapes. */
  private record Frame(double left, double top, double right, double bottom) {

    static Frame around(List<Bounds> all, int margin) {
      return new Frame(
          all.stream().mapToDouble(Bounds::getX).min().orElse(0) - margin,
          all.stream().mapToDouble(Bounds::getY).min().orElse(0) - margin,
          all.stream().mapToDouble(b -> b.getX() + b.getWidth()).max().orElse(0) + margin,
          all.stream().mapToDouble(b -> b.getY() + b.getHeight()).max().orElse(0) + 2 * margin);
    }

    @Override
    public String toString() {
      return "%s %s %s %s".formatted(left, top, right - left, bottom - top);
    }
  }
}
