package org.onevisit.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onevisit.path.Sketch.Node;

/** Draws blocks at random: what has one way in and one way out. */
final class RandomBlocks {

  private final Random random;
  private final RandomEvents events;
  private final List<Sketch> sketches = new ArrayList<>();
  private Sketch piece;
  private boolean inPiece;
  private int numbers;
  private int budget;

  record Part(Node first, Node last) {}

  RandomBlocks(Random random, RandomEvents events) {
    this.random = random;
    this.events = events;
    budget = 3 + random.nextInt(6);
  }

  /** Everything drawn so far, the piece too. */
  List<Sketch> sketches() {
    return sketches;
  }

  /** What is called; null when nothing is. */
  Sketch piece() {
    return piece;
  }

  Sketch sketch() {
    var sketch = new Sketch();
    sketches.add(sketch);
    return sketch;
  }

  Node add(Sketch in, String type) {
    return in.add(type, ++numbers);
  }

  void flow(Sketch in, Node from, Node to) {
    in.flow(from, to, ++numbers);
  }

  /** A process or sub-process of blocks. */
  Sketch scope(int depth) {
    var scope = sketch();
    var start = add(scope, "startEvent");
    var part = block(scope, depth);
    flow(scope, start, part.first);
    var end = add(scope, "endEvent");
    if (depth > 0 && one(4)) {
      end.content = one(2) ? events.error() : events.escalation();
    } else if (one(8)) {
      end.content = "<terminateEventDefinition/>";
    }
    flow(scope, part.last, end);
    if (depth == 0 && one(4) || depth == 1 && one(8)) {
      eventSubProcess(scope);
    }
    return scope;
  }

  Part block(Sketch scope, int depth) {
    if (--budget <= 0 || depth > 2) {
      return leaf(scope);
    }
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> sequence(scope, depth);
      case 3 -> split(scope, depth, "exclusiveGateway");
      case 4, 5 -> split(scope, depth, "parallelGateway");
      case 6 -> split(scope, depth, "inclusiveGateway");
      case 7 -> loop(scope, depth);
      case 8 -> subProcess(scope, depth);
      case 9 -> eventGateway(scope);
      case 10 -> call(scope, depth);
      default -> leaf(scope);
    };
  }

  Part leaf(Sketch scope) {
    return one(4) ? serviceTask(scope) : userTask(scope);
  }

  private Part serviceTask(Sketch scope) {
    var task = add(scope, "serviceTask");
    task.attributes = " camunda:expression=\"${true}\"";
    if (one(2)) {
      task.content =
          "<extensionElements><camunda:inputOutput><camunda:outputParameter name=\"x\">${"
              + one(2)
              + "}</camunda:outputParameter></camunda:inputOutput></extensionElements>";
    }
    return new Part(task, task);
  }

  private Part userTask(Sketch scope) {
    var task = add(scope, "userTask");
    if (one(8)) {
      task.content = events.repeat();
    } else if (one(5)) {
      boundary(scope, task);
    }
    if (one(10)) {
      task.attributes += one(2) ? " camunda:asyncBefore=\"true\"" : " camunda:asyncAfter=\"true\"";
    }
    return new Part(task, task);
  }

  private Part sequence(Sketch scope, int depth) {
    var first = block(scope, depth);
    var second = block(scope, depth);
    flow(scope, first.last, second.first);
    return new Part(first.first, second.last);
  }

  private Part split(Sketch scope, int depth, String type) {
    var fork = add(scope, type);
    var join = add(scope, type);
    for (var branches = 2 + random.nextInt(2); branches > 0; branches--) {
      var branch = block(scope, depth);
      flow(scope, fork, branch.first);
      flow(scope, branch.last, join);
    }
    return new Part(fork, join);
  }

  private Part loop(Sketch scope, int depth) {
    var join = add(scope, "exclusiveGateway");
    var body = block(scope, depth);
    var split = add(scope, "exclusiveGateway");
    flow(scope, join, body.first);
    flow(scope, body.last, split);
    var pause = add(scope, "userTask");
    flow(scope, split, pause);
    flow(scope, pause, join);
    return new Part(join, split);
  }

  private Part subProcess(Sketch scope, int depth) {
    var node = add(scope, "subProcess");
    node.inner = scope(depth + 1);
    return repeatedOrLeft(scope, node);
  }

  /** All calls of a model call the same piece, which calls none. */
  private Part call(Sketch scope, int depth) {
    if (inPiece) {
      return leaf(scope);
    }
    var node = add(scope, "callActivity");
    node.attributes = " calledElement=\"piece\"";
    node.content =
        "<extensionElements><camunda:in source=\"x\" target=\"x\"/>%s</extensionElements>"
            .formatted(one(2) ? "<camunda:out source=\"x\" target=\"x\"/>" : "");
    if (piece == null) {
      inPiece = true;
      piece = scope(depth + 1);
      inPiece = false;
    }
    return repeatedOrLeft(scope, node);
  }

  private Part repeatedOrLeft(Sketch scope, Node node) {
    if (one(6)) {
      node.content += events.repeat();
    }
    for (var exits = random.nextInt(3); exits > 0; exits--) {
      boundary(scope, node);
    }
    return new Part(node, node);
  }

  private Part eventGateway(Sketch scope) {
    var gateway = add(scope, "eventBasedGateway");
    var join = add(scope, "exclusiveGateway");
    for (var i = 0; i < 2; i++) {
      var event = add(scope, "intermediateCatchEvent");
      event.content = i == 0 ? events.message() : events.timer();
      flow(scope, gateway, event);
      flow(scope, event, join);
    }
    return new Part(gateway, join);
  }

  private void boundary(Sketch scope, Node host) {
    var event = add(scope, "boundaryEvent");
    var throwsItself = host.is("subProcess", "callActivity");
    var isError = throwsItself && one(3);
    event.attributes =
        " attachedToRef=\"%s\" cancelActivity=\"%s\"".formatted(host.id, isError || one(2));
    event.content =
        isError ? events.error() : throwsItself && one(3) ? events.escalation() : events.outside();
    exit(scope, event);
  }

  private void eventSubProcess(Sketch scope) {
    var node = add(scope, "subProcess");
    node.attributes = " triggeredByEvent=\"true\"";
    node.inner = sketch();
    var start = add(node.inner, "startEvent");
    start.attributes = " isInterrupting=\"%s\"".formatted(one(2));
    start.content = events.outside();
    exit(node.inner, start);
  }

  private void exit(Sketch scope, Node from) {
    var last = from;
    if (one(2)) {
      last = add(scope, "userTask");
      flow(scope, from, last);
    }
    flow(scope, last, add(scope, "endEvent"));
  }

  private boolean one(int in) {
    return events.one(in);
  }
}
