package org.onevisit.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A small random diagram: built of blocks, or of blocks with some flows and gateways turned into
 * others, as a designer's hand might slip.
 */
final class RandomModel {

  private final Random random;
  private final StringBuilder definitions = new StringBuilder();
  private final List<Scope> scopes = new ArrayList<>();
  private int ids;
  private int budget;

  /** A scope's nodes and flows, before they are written. */
  private final class Scope {
    final List<Node> nodes = new ArrayList<>();
    final List<String[]> flows = new ArrayList<>();

    Node add(String type) {
      var node = new Node(type, type.charAt(0) + "" + ++ids);
      nodes.add(node);
      return node;
    }

    void flow(Node from, Node to) {
      flows.add(new String[] {"f" + ++ids, from.id, to.id});
    }

    Node node(String id) {
      return nodes.stream().filter(node -> node.id.equals(id)).findFirst().orElseThrow();
    }

    long out(Node node) {
      return flows.stream().filter(flow -> flow[1].equals(node.id)).count();
    }
  }

  private static final class Node {
    String type;
    final String id;
    String attributes = "";
    String content = "";
    Scope inner;

    Node(String type, String id) {
      this.type = type;
      this.id = id;
    }

    boolean isWait() {
      return type.equals("userTask") || type.equals("intermediateCatchEvent");
    }
  }

  private record Part(Node first, Node last) {}

  private RandomModel(long seed) {
    random = new Random(seed);
    budget = 3 + random.nextInt(6);
  }

  /** The same diagram for the same seed; null where it would go round without a pause. */
  static String of(long seed) {
    var model = new RandomModel(seed);
    var process = model.scope(0);
    if (seed % 2 == 1) {
      model.slip();
    }
    return model.scopes.stream().anyMatch(RandomModel::spins) ? null : model.write(process);
  }

  private Scope scope(int depth) {
    var scope = new Scope();
    scopes.add(scope);
    var start = scope.add("startEvent");
    var part = block(scope, depth);
    scope.flow(start, part.first);
    var end = scope.add("endEvent");
    if (depth > 0 && one(4)) {
      end.content = one(2) ? error() : escalation();
    } else if (one(8)) {
      end.content = "<terminateEventDefinition/>";
    }
    scope.flow(part.last, end);
    if (depth == 0 && one(4) || depth == 1 && one(8)) {
      eventSubProcess(scope, depth);
    }
    return scope;
  }

  private Part block(Scope scope, int depth) {
    if (--budget <= 0 || depth > 2) {
      return leaf(scope);
    }
    return switch (random.nextInt(11)) {
      case 0, 1, 2 -> sequence(scope, depth);
      case 3 -> split(scope, depth, "exclusiveGateway");
      case 4, 5 -> split(scope, depth, "parallelGateway");
      case 6 -> split(scope, depth, "inclusiveGateway");
      case 7 -> loop(scope, depth);
      case 8 -> subProcess(scope, depth);
      case 9 -> events(scope, depth);
      default -> leaf(scope);
    };
  }

  private Part leaf(Scope scope) {
    if (one(4)) {
      var task = scope.add("serviceTask");
      task.attributes = " camunda:expression=\"${true}\"";
      if (one(2)) {
        task.content =
            "<extensionElements><camunda:inputOutput><camunda:outputParameter name=\"x\">${"
                + one(2)
                + "}</camunda:outputParameter></camunda:inputOutput></extensionElements>";
      }
      return new Part(task, task);
    }
    var task = scope.add("userTask");
    if (one(8)) {
      task.content = repeat();
    } else if (one(5)) {
      boundary(scope, task);
    }
    if (one(10)) {
      task.attributes += one(2) ? " camunda:asyncBefore=\"true\"" : " camunda:asyncAfter=\"true\"";
    }
    return new Part(task, task);
  }

  private String repeat() {
    return ("<multiInstanceLoopCharacteristics isSequential=\"%s\"><loopCardinality>%s"
            + "</loopCardinality>%s</multiInstanceLoopCharacteristics>")
        .formatted(
            one(2),
            one(2) ? "2" : "${pick.of(3)}",
            one(2) ? "" : "<completionCondition>${pick.yes()}</completionCondition>");
  }

  private Part sequence(Scope scope, int depth) {
    var first = block(scope, depth);
    var second = block(scope, depth);
    scope.flow(first.last, second.first);
    return new Part(first.first, second.last);
  }

  private Part split(Scope scope, int depth, String type) {
    var fork = scope.add(type);
    var join = scope.add(type);
    for (var branches = 2 + random.nextInt(2); branches > 0; branches--) {
      var branch = block(scope, depth);
      scope.flow(fork, branch.first);
      scope.flow(branch.last, join);
    }
    return new Part(fork, join);
  }

  private Part loop(Scope scope, int depth) {
    var join = scope.add("exclusiveGateway");
    var body = block(scope, depth);
    var split = scope.add("exclusiveGateway");
    scope.flow(join, body.first);
    scope.flow(body.last, split);
    var pause = scope.add("userTask");
    scope.flow(split, pause);
    scope.flow(pause, join);
    return new Part(join, split);
  }

  private Part subProcess(Scope scope, int depth) {
    var node = scope.add("subProcess");
    node.inner = scope(depth + 1);
    if (one(6)) {
      node.content = repeat();
    }
    for (var events = random.nextInt(3); events > 0; events--) {
      boundary(scope, node);
    }
    return new Part(node, node);
  }

  private Part events(Scope scope, int depth) {
    var gateway = scope.add("eventBasedGateway");
    var join = scope.add("exclusiveGateway");
    for (var i = 0; i < 2; i++) {
      var event = scope.add("intermediateCatchEvent");
      event.content = i == 0 ? message() : timer();
      scope.flow(gateway, event);
      scope.flow(event, join);
    }
    return new Part(gateway, join);
  }

  private void boundary(Scope scope, Node host) {
    var event = scope.add("boundaryEvent");
    var isError = host.inner != null && one(3);
    var interrupting = isError || one(2);
    event.attributes =
        " attachedToRef=\"%s\" cancelActivity=\"%s\"".formatted(host.id, interrupting);
    event.content = isError ? error() : host.inner != null && one(3) ? escalation() : outside();
    if (one(2)) {
      var task = scope.add("userTask");
      scope.flow(event, task);
      scope.flow(task, scope.add("endEvent"));
    } else {
      scope.flow(event, scope.add("endEvent"));
    }
  }

  private void eventSubProcess(Scope scope, int depth) {
    var node = scope.add("subProcess");
    node.attributes = " triggeredByEvent=\"true\"";
    node.inner = new Scope();
    scopes.add(node.inner);
    var start = node.inner.add("startEvent");
    start.attributes = " isInterrupting=\"%s\"".formatted(one(2));
    start.content = outside();
    var task = node.inner.add("userTask");
    node.inner.flow(start, task);
    node.inner.flow(task, node.inner.add("endEvent"));
  }

  /** Turns gateways into others and leads flows elsewhere. */
  private void slip() {
    for (var slips = 1 + random.nextInt(3); slips > 0; slips--) {
      var scope = scopes.get(random.nextInt(scopes.size()));
      var gateways = scope.nodes.stream().filter(RandomModel::isGateway).toList();
      if (one(2) && !gateways.isEmpty()) {
        any(gateways).type =
            any(List.of("exclusiveGateway", "parallelGateway", "inclusiveGateway"));
      } else {
        lead(any(scope.flows), scope);
      }
    }
  }

  private void lead(String[] flow, Scope scope) {
    var targets =
        scope.nodes.stream()
            .filter(node -> !List.of("startEvent", "boundaryEvent").contains(node.type))
            .filter(node -> !node.attributes.contains("triggeredByEvent"))
            .toList();
    if (!scope.node(flow[1]).type.equals("eventBasedGateway")) {
      flow[2] = any(targets).id;
    }
  }

  private static boolean isGateway(Node node) {
    return node.type.matches("(exclusive|parallel|inclusive)Gateway");
  }

  /** Whether a token could go round in one transaction for ever. */
  private static boolean spins(Scope scope) {
    return scope.nodes.stream().anyMatch(node -> comesBack(scope, node, node, new ArrayList<>()));
  }

  private static boolean comesBack(Scope scope, Node from, Node to, List<Node> seen) {
    if (from.isWait() || from.type.equals("eventBasedGateway")) {
      return false;
    }
    return scope.flows.stream()
        .filter(flow -> flow[1].equals(from.id))
        .map(flow -> scope.node(flow[2]))
        .anyMatch(
            next ->
                next == to
                    || !seen.contains(next) && seen.add(next) && comesBack(scope, next, to, seen));
  }

  private String write(Scope process) {
    var body = write(process, true);
    return """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="random">
        <error id="wrong" errorCode="wrong"/><escalation id="late" escalationCode="late"/>
        %s<process id="random" isExecutable="true" camunda:historyTimeToLive="P1D">%s</process>
        </definitions>"""
        .formatted(definitions, body);
  }

  private String write(Scope scope, boolean isProcess) {
    var text = new StringBuilder();
    for (var node : scope.nodes) {
      var attributes = node.attributes;
      if (node.type.matches("(ex|in)clusiveGateway") && scope.out(node) > 1 && !one(6)) {
        attributes += " default=\"%s\"".formatted(lastFlow(scope, node)[0]);
        node.attributes = attributes;
      }
      text.append("<%s id=\"%s\"%s>%s".formatted(node.type, node.id, attributes, node.content));
      text.append(node.inner == null ? "" : write(node.inner, false));
      text.append("</%s>".formatted(node.type));
    }
    scope.flows.forEach(flow -> text.append(write(scope, flow)));
    return text.toString();
  }

  private String write(Scope scope, String[] flow) {
    var from = scope.node(flow[1]);
    var decides = from.type.matches("(ex|in)clusiveGateway") && scope.out(from) > 1;
    var isDefault = from.attributes.contains("default=\"" + flow[0] + "\"");
    var condition = one(3) ? any(List.of("x", "not x", "x == true")) : "pick.yes()";
    return "<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>"
        .formatted(
            flow[0],
            flow[1],
            flow[2],
            decides && !isDefault
                ? "<conditionExpression xsi:type=\"tFormalExpression\">${%s}</conditionExpression>"
                    .formatted(condition)
                : "");
  }

  private static String[] lastFlow(Scope scope, Node node) {
    return scope.flows.stream()
        .filter(flow -> flow[1].equals(node.id))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private String outside() {
    return one(2) ? message() : timer();
  }

  private String message() {
    var id = "m" + ++ids;
    definitions.append("<message id=\"%s\" name=\"%s\"/>".formatted(id, id));
    return "<messageEventDefinition messageRef=\"%s\"/>".formatted(id);
  }

  private static String timer() {
    return "<timerEventDefinition><timeDuration xsi:type=\"tFormalExpression\">P1D</timeDuration>"
        + "</timerEventDefinition>";
  }

  private static String error() {
    return "<errorEventDefinition errorRef=\"wrong\"/>";
  }

  private static String escalation() {
    return "<escalationEventDefinition escalationRef=\"late\"/>";
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }
}
