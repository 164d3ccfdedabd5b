package org.onevisit.rule;

import java.util.Map;
import org.onevisit.path.Exploration;

/** Every case that begins can go on and comes to its end, whatever is chosen on the way. */
final class FlowIsSound implements PathRule {

  @Override
  public int number() {
    return 10120;
  }

  @Override
  public String id() {
    return "flow-is-sound";
  }

  @Override
  public Map<String, String> cures() {
    return Map.of(
        Exploration.DEADLOCK, "Let as many flows come together as have parted.",
        Exploration.NO_FLOW, "Make one of its flows the default flow.",
        Exploration.LOST, "Draw the way on, or an end event.",
        Exploration.ENDLESS, "Draw a way that leads to an end event.",
        Exploration.UNBOUNDED, "Join what has forked before the flow goes back.",
        Exploration.DEAD, "Draw a way to it, or remove it.",
        Exploration.UNEXPLORED, "Move a part into a piece of its own, or draw it simpler.");
  }
}
