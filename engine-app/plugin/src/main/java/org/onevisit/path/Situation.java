package org.onevisit.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.onevisit.path.Token.Phase;

/** Where all tokens of a case stand, and what is kept in mind about the way they came. */
final class Situation {

  final Token root;

  /** Tokens the running transaction has still to move; the last comes first, as in the engine. */
  final Deque<Token> entering = new ArrayDeque<>();

  Object memory;
  boolean hasEnded;

  /** Why the engine cannot end the transaction and takes it back; null when it can. */
  Complaint stuck;

  private Situation(Token root) {
    this.root = root;
  }

  static Situation before(Element process, Watch watch) {
    var root = new Token(process, Phase.ACTIVE, null);
    var reading = Reading.of(process, Set.of(), watch);
    root.facts = new Facts(reading);
    root.facts.give(watch.given(process, reading.all()));
    var situation = new Situation(root);
    situation.memory = watch.begin();
    situation.entering.push(new Token(process.start, Phase.ENTERING, root));
    return situation;
  }

  Situation copy() {
    var copies = new IdentityHashMap<Token, Token>();
    var copy = new Situation(root.copy(null, copies));
    entering.forEach(token -> copy.entering.addLast(copies.get(token)));
    copy.memory = memory;
    copy.hasEnded = hasEnded;
    copy.stuck = stuck;
    return copy;
  }

  String key() {
    var turns = new IdentityHashMap<Token, Integer>();
    entering.forEach(token -> turns.put(token, turns.size()));
    var end = hasEnded ? "|end" : stuck == null ? "" : "|stuck" + stuck;
    return root.key(turns) + "|" + memory + end;
  }

  /** Whether anything can still happen. */
  boolean isOpen() {
    return !hasEnded && stuck == null;
  }

  boolean isDeadlock() {
    return isAtRest() && isOpen() && stimuli().isEmpty();
  }

  /** How many moves there are to try, each with its choices. */
  int moves() {
    if (!isOpen()) {
      return 0;
    }
    return isAtRest() ? stimuli().size() : 1;
  }

  boolean isAtRest() {
    return entering.isEmpty();
  }

  /** Everything that can happen next, once the transaction is over. */
  List<Stimulus> stimuli() {
    var found = new ArrayList<Stimulus>();
    if (isOpen()) {
      collect(root, found);
    }
    return found;
  }

  /** Who hears a signal, or anything else that is thrown to all. */
  List<Stimulus> stimuliOf(Trigger trigger, String code) {
    return stimuli().stream()
        .filter(stimulus -> stimulus.awaited().trigger == trigger)
        .filter(stimulus -> Objects.equals(stimulus.awaited().code, code))
        .toList();
  }

  List<Token> tokens() {
    var found = new ArrayList<Token>();
    var open = new ArrayDeque<>(root.within);
    while (!open.isEmpty()) {
      var token = open.pop();
      token.within.forEach(open::push);
      found.add(token);
    }
    return found;
  }

  /** Tokens that hold no others. */
  List<Token> leaves() {
    return tokens().stream().filter(token -> token.within.isEmpty()).toList();
  }

  private static void collect(Token token, List<Stimulus> found) {
    if (token.phase == Phase.BEFORE || token.phase == Phase.AFTER) {
      found.add(new Stimulus(token, null));
    } else if (token.phase == Phase.ACTIVE) {
      if (token.at.kind == Kind.EVENT_GATEWAY) {
        token.at.out.forEach(flow -> found.add(new Stimulus(token, flow.to())));
      } else if (token.at.kind == Kind.WAIT && !token.isBody) {
        found.add(new Stimulus(token, null));
      }
      token.at.listeners.stream()
          .filter(event -> hears(token, event))
          .forEach(event -> found.add(new Stimulus(token, event)));
      token.within.forEach(inner -> collect(inner, found));
    }
  }

  private static boolean hears(Token token, Element event) {
    var attached = !event.isEventSubProcess();
    if (token.isDeaf || attached && token.isInstance() || !attached && token.isBody) {
      return false;
    }
    var open = event.interrupting || token.timesHeard(event) < (event.oncePerHost ? 1 : 2);
    return open && (event.trigger.isExternal() || isRaisedAtWork(token, event));
  }

  /** Who does the work of a task may report an error or an escalation on it. */
  private static boolean isRaisedAtWork(Token token, Element event) {
    return token.at.kind == Kind.WAIT && !event.isEventSubProcess();
  }
}
