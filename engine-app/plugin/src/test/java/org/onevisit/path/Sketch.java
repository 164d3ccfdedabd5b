package org.onevisit.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The nodes and flows of one scope of a random diagram, before they are written. */
final class Sketch {

  final List<Node> nodes = new ArrayList<>();
  final List<Flow> flows = new ArrayList<>();

  /** Where a flow comes from never changes; where it leads to may. */
  static final class Flow {
    final String id;
    final Node from;
    Node to;

    Flow(String id, Node from, Node to) {
      this.id = id;
      this.from = from;
      this.to = to;
    }
  }

  static final class Node {
    String type;
    final String id;
    String attributes = "";
    String content = "";
    Sketch inner;

    Node(String type, String id) {
      this.type = type;
      this.id = id;
    }

    boolean is(String... types) {
      return List.of(types).contains(type);
    }

    boolean isGateway() {
      return is("exclusiveGateway", "parallelGateway", "inclusiveGateway");
    }

    /** Whether a flow may lead to it. */
    boolean isOpen() {
      return !is("startEvent", "boundaryEvent") && !attributes.contains("triggeredByEvent");
    }

    private boolean isWait() {
      return is("userTask", "intermediateCatchEvent", "eventBasedGateway")
          && !content.contains("multiInstance");
    }
  }

  Node add(String type, int number) {
    var node = new Node(type, type.charAt(0) + "" + number);
    nodes.add(node);
    return node;
  }

  void flow(Node from, Node to, int number) {
    flows.add(new Flow("f" + number, from, to));
  }

  List<Flow> out(Node node) {
    return flows.stream().filter(flow -> flow.from == node).toList();
  }

  /** Whether a token could go round in one transaction for ever. */
  boolean spins() {
    return nodes.stream().anyMatch(node -> comesBack(node, node, new HashSet<>()));
  }

  private boolean comesBack(Node from, Node to, Set<Node> seen) {
    return !from.isWait()
        && out(from).stream()
            .map(flow -> flow.to)
            .anyMatch(next -> next == to || seen.add(next) && comesBack(next, to, seen));
  }
}
