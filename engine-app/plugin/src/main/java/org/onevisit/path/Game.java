package org.onevisit.path;

import java.util.ArrayList;
import java.util.List;
import org.onevisit.path.Token.Phase;

/**
 * Moves tokens as the engine does: one transaction after the other, within a transaction depth
 * first, the flows of a fork in the order in which they are written.
 */
final class Game {

  /** Steps of one transaction; the engine itself does not come further. */
  private static final int MOST_STEPS = 2_000;

  final Situation now;
  final Choices choices;
  final Trail trail;
  private final Diagrams diagrams;
  private final Joins joins = new Joins(this);
  private final Instances instances = new Instances(this);
  private final Events events = new Events(this);
  final Observation observation;

  Game(Situation now, Choices choices, Diagrams diagrams, Watch watch) {
    this.now = now;
    this.choices = choices;
    this.diagrams = diagrams;
    this.trail = new Trail();
    this.observation = new Observation(this, watch);
  }

  List<Complaint> complaints() {
    return observation.complaints();
  }

  /** Moves on as far as nothing is left to choice. */
  void play(Stimulus stimulus) {
    if (stimulus != null) {
      begin(stimulus);
    }
    for (var steps = 0; !isOver(); steps++) {
      var token = now.entering.pop();
      if (steps > MOST_STEPS) {
        stuck(Exploration.ENDLESS, token.at, "goes round without ever pausing");
      } else {
        enter(token, false);
      }
    }
    Reading.prune(now);
  }

  private boolean isOver() {
    return now.entering.isEmpty() || now.stuck != null || choices.wereMade();
  }

  void stuck(String subject, Element at, String why) {
    now.stuck = new Complaint(subject, at, "%s %s".formatted(at, why));
  }

  private void begin(Stimulus stimulus) {
    var token = stimulus.token();
    if (token.phase == Phase.BEFORE) {
      enter(token, true);
    } else if (token.phase == Phase.AFTER) {
      token.moveTo(token.via.to());
      now.entering.push(token);
    } else {
      hear(token, stimulus.event());
    }
  }

  void hear(Token token, Element event) {
    if (event == null) {
      observation.isDone(token);
      leave(token);
    } else if (token.at.kind == Kind.EVENT_GATEWAY) {
      token.at = event;
      observation.enters(token);
      leave(token);
    } else {
      events.raise(token, event);
    }
  }

  private void enter(Token token, boolean now) {
    if (token.at.asyncBefore && !now && !token.isInstance()) {
      token.phase = Phase.BEFORE;
      return;
    }
    token.phase = Phase.ACTIVE;
    if (token.at.repeat.isMany() && !token.isInstance()) {
      instances.begin(token);
    } else {
      observation.enters(token);
      act(token);
    }
  }

  private void act(Token token) {
    switch (token.at.kind) {
      case PASS -> pass(token);
      case EXCLUSIVE -> go(token);
      case PARALLEL, INCLUSIVE -> joins.arrive(token);
      case SUB_PROCESS -> enterWithin(token, token.at.start);
      case CALL -> call(token);
      case LINK -> follow(token);
      case THROW_ERROR, THROW_ESCALATION, THROW_SIGNAL -> events.raiseFrom(token);
      case TERMINATE -> terminate(token);
      default -> {
        // somebody or something has to move the token on
      }
    }
  }

  private void pass(Token token) {
    var failures =
        token.at.listeners.stream().filter(event -> event.trigger == Trigger.ERROR).toList();
    var choice = choices.of(failures.size() + 1);
    if (choice > 0) {
      events.raise(token.isInstance() ? token.parent : token, failures.get(choice - 1));
    } else {
      leave(token);
    }
  }

  private void follow(Token token) {
    token.moveTo(token.at.linked);
    now.entering.push(token);
  }

  private void call(Token token) {
    var process = diagrams.process(token.at.called);
    if (process.isEmpty()) {
      leave(token); // another rule asks for the missing process
      return;
    }
    var called = new Token(process.get(), Phase.ACTIVE, token);
    called.facts = observation.passedIn(token, process.get());
    enterWithin(called, process.get().start);
  }

  private void enterWithin(Token scope, Element start) {
    if (start == null) {
      stuck(Exploration.DEADLOCK, scope.at, "has no start event");
    } else {
      now.entering.push(new Token(start, Phase.ENTERING, scope));
    }
  }

  private void terminate(Token token) {
    for (var other : List.copyOf(token.parent.within)) {
      if (other != token) {
        remove(other);
      }
    }
    end(token);
  }

  /** The work at an element is done. */
  void leave(Token token) {
    observation.leaves(token);
    if (token.isInstance()) {
      instances.isDone(token);
    } else {
      go(token);
    }
  }

  /** Takes the flows that lead on from an element, or ends where none does. */
  void go(Token token) {
    var flows = joins.select(token);
    if (now.stuck != null) {
      return;
    }
    if (flows.isEmpty()) {
      if (!token.at.isEnd && !token.at.isEventSubProcess()) {
        observation.lost(token.at, "has no way on");
      }
      end(token);
      return;
    }
    for (var last = flows.size() - 1; last > 0; last--) {
      take(new Token(token.at, Phase.ACTIVE, token.parent), flows.get(last));
    }
    take(token, flows.get(0));
  }

  private void take(Token token, Flow flow) {
    trail.takes(flow);
    if (token.at.asyncAfter) {
      token.phase = Phase.AFTER;
      token.via = flow;
    } else {
      token.moveTo(flow.to());
      now.entering.push(token);
    }
  }

  void end(Token token) {
    var last = token.at;
    var scope = token.parent;
    scope.within.remove(token);
    if (!scope.within.isEmpty()) {
      return;
    }
    if (scope == now.root) {
      observation.ends(last);
      now.hasEnded = true;
    } else if (scope.at.kind == Kind.PROCESS) {
      returnFrom(scope);
    } else if (scope.at.isEventSubProcess()) {
      end(scope);
    } else {
      leave(scope);
    }
  }

  private void returnFrom(Token called) {
    var call = called.parent;
    call.within.remove(called);
    observation.passedOut(call, called.facts);
    leave(call);
  }

  /** Takes a token away with everything within it. */
  void remove(Token token) {
    for (var inner : new ArrayList<>(token.within)) {
      remove(inner);
    }
    observation.interrupted(token);
    now.entering.remove(token);
    token.parent.within.remove(token);
  }
}
