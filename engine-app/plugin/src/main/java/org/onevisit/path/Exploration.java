package org.onevisit.path;

import java.util.List;
import java.util.Set;

/**
 * What following all paths of a process has shown.
 *
 * @param dead ids of the elements that no path passes
 * @param situations how many situations its tokens can be in
 * @param start where all its paths begin; null when they cannot be followed
 */
public record Exploration(
    List<Trouble> troubles, Set<String> dead, int situations, Element process, Place start) {

  /** Tokens wait for each other, or nothing leads on. */
  public static final String DEADLOCK = "deadlock";

  /** A gateway may find no flow to take. */
  public static final String NO_FLOW = "no-flow";

  /** A token vanishes elsewhere than in an end event. */
  public static final String LOST = "lost";

  /** Something goes on for ever and nothing ends it. */
  public static final String ENDLESS = "endless";

  /** Tokens become more and more. */
  public static final String UNBOUNDED = "unbounded";

  /** No path comes here. */
  public static final String DEAD = "dead";

  /** A variable is read that nobody has given a value. */
  public static final String UNSET = "unset";

  /** The model cannot be followed, or has more situations than are looked at. */
  public static final String UNEXPLORED = "unexplored";

  /** Troubles that keep a case from going on. */
  static final Set<String> STOPS = Set.of(DEADLOCK, NO_FLOW, ENDLESS);

  public List<Trouble> of(String subject) {
    return troubles.stream().filter(trouble -> trouble.subject().equals(subject)).toList();
  }

  /** What is wrong by a measure taken along all paths; nothing where they could not be followed. */
  public List<Trouble> measure(Meter meter) {
    return of(UNEXPLORED).isEmpty() && of(UNBOUNDED).isEmpty()
        ? new Measurement(meter).of(process, start)
        : List.of();
  }
}
