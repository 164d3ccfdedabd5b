package org.onevisit.path;

import java.util.Random;

/** Draws events and repetitions at random, and defines what they refer to. */
final class RandomEvents {

  private final Random random;
  private final StringBuilder definitions =
      new StringBuilder(
          "<error id=\"wrong\" errorCode=\"wrong\"/>"
              + "<escalation id=\"late\" escalationCode=\"late\"/>");
  private int messages;

  RandomEvents(Random random) {
    this.random = random;
  }

  String definitions() {
    return definitions.toString();
  }

  String outside() {
    return one(2) ? message() : timer();
  }

  String message() {
    var id = "message" + ++messages;
    definitions.append("<message id=\"%s\" name=\"%1$s\"/>".formatted(id));
    return "<messageEventDefinition messageRef=\"%s\"/>".formatted(id);
  }

  String timer() {
    return "<timerEventDefinition><timeDuration xsi:type=\"tFormalExpression\">P1D</timeDuration>"
        + "</timerEventDefinition>";
  }

  String error() {
    return "<errorEventDefinition errorRef=\"wrong\"/>";
  }

  String escalation() {
    return "<escalationEventDefinition escalationRef=\"late\"/>";
  }

  String repeat() {
    return ("<multiInstanceLoopCharacteristics isSequential=\"%s\"><loopCardinality>%s"
            + "</loopCardinality>%s</multiInstanceLoopCharacteristics>")
        .formatted(
            one(2),
            one(2) ? "2" : "${pick.of(3)}",
            one(2) ? "" : "<completionCondition>${pick.yes()}</completionCondition>");
  }

  boolean one(int in) {
    return random.nextInt(in) == 0;
  }
}
