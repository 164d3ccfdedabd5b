package org.onevisit.path;

import java.util.List;
import java.util.Random;
import org.onevisit.path.Sketch.Node;

/**
 * A small random diagram, and the piece it may call: built of blocks; or of blocks with some flows
 * and gateways turned into others, as a designer's hand might slip; or of flows led anywhere.
 */
final class RandomModel {

  private static final List<String> GATEWAYS =
      List.of("exclusiveGateway", "parallelGateway", "inclusiveGateway");

  private final Random random;
  private final RandomEvents events;
  private final RandomBlocks blocks;

  private RandomModel(long seed) {
    random = new Random(seed);
    events = new RandomEvents(random);
    blocks = new RandomBlocks(random, events);
  }

  /** The same diagram for the same seed; null where it would go round without a pause. */
  static String of(long seed) {
    var model = new RandomModel(seed);
    var process = seed % 3 == 2 ? model.tangle() : model.blocks.scope(0);
    if (seed % 3 == 1) {
      model.slip();
    }
    return model.blocks.sketches().stream().anyMatch(Sketch::spins) ? null : model.write(process);
  }

  /** Steps and gateways with flows from each to any. */
  private Sketch tangle() {
    var scope = blocks.sketch();
    var start = blocks.add(scope, "startEvent");
    for (var steps = 3 + random.nextInt(6); steps > 0; steps--) {
      if (events.one(2)) {
        blocks.add(scope, any(GATEWAYS));
      } else if (events.one(5)) {
        blocks.block(scope, 1);
      } else {
        blocks.leaf(scope);
      }
    }
    blocks.add(scope, "endEvent");
    var targets = scope.nodes.stream().filter(Node::isOpen).toList();
    for (var node : targets) {
      if (!node.is("endEvent", "eventBasedGateway") && scope.out(node).isEmpty()) {
        for (var ways = node.isGateway() ? 2 : events.one(8) ? 2 : 1; ways > 0; ways--) {
          blocks.flow(scope, node, any(targets));
        }
      }
    }
    blocks.flow(scope, start, any(targets));
    return scope;
  }

  /** Turns gateways into others and leads flows elsewhere. */
  private void slip() {
    for (var slips = 1 + random.nextInt(3); slips > 0; slips--) {
      var scope = any(blocks.sketches());
      var gateways = scope.nodes.stream().filter(Node::isGateway).toList();
      if (events.one(2) && !gateways.isEmpty()) {
        any(gateways).type = any(GATEWAYS);
      } else {
        var flow = any(scope.flows);
        if (!flow.from.is("eventBasedGateway")) {
          flow.to = any(scope.nodes.stream().filter(Node::isOpen).toList());
        }
      }
    }
  }

  private String write(Sketch process) {
    var writer = new SketchWriter(random);
    writer.process("random", process);
    if (blocks.piece() != null) {
      writer.process("piece", blocks.piece());
    }
    return writer.file(events.definitions());
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
