package org.onevisit.path;

import java.util.ArrayList;
import org.onevisit.path.Token.Phase;

/** What happens when an event is heard, and who hears one that is thrown. */
final class Events {

  private final Game game;

  Events(Game game) {
    this.game = game;
  }

  /** A token hears an event that is attached to it or listens within it. */
  void raise(Token host, Element event) {
    if (event.isEventSubProcess()) {
      if (event.interrupting) {
        new ArrayList<>(host.within).forEach(game::remove);
        host.isDeaf = true;
      } else {
        host.hear(event);
      }
      push(new Token(event, Phase.ENTERING, host));
    } else if (event.interrupting) {
      new ArrayList<>(host.within).forEach(game::remove);
      game.observation.interrupted(host);
      host.moveTo(event);
      push(host);
    } else {
      host.hear(event);
      push(new Token(event, Phase.ENTERING, host.parent));
    }
  }

  void raiseFrom(Token thrower) {
    switch (thrower.at.kind) {
      case THROW_SIGNAL -> signal(thrower);
      case THROW_ESCALATION -> escalate(thrower);
      default -> fail(thrower);
    }
  }

  private void signal(Token thrower) {
    for (var stimulus : game.now.stimuliOf(Trigger.SIGNAL, thrower.at.code)) {
      if (stimulus.token().isThere()) {
        game.hear(stimulus.token(), stimulus.event());
      }
    }
    leaveIfStillThere(thrower);
  }

  private void escalate(Token thrower) {
    var heard = catcher(thrower, Trigger.ESCALATION);
    if (heard != null) {
      raise(heard.token(), heard.event());
    }
    leaveIfStillThere(thrower);
  }

  private void fail(Token thrower) {
    var heard = catcher(thrower, Trigger.ERROR);
    if (heard == null) {
      game.observation.lost(
          thrower.at, "raises error '%s', which nobody catches".formatted(thrower.at.code));
      game.end(thrower);
    } else {
      game.observation.passedOut(thrower, heard.token());
      raise(heard.token(), heard.event());
    }
  }

  private void leaveIfStillThere(Token thrower) {
    if (thrower.isThere() && thrower.phase == Phase.ACTIVE) {
      game.leave(thrower);
    }
  }

  /** The innermost scope that hears what is thrown; null when none does. */
  private static Stimulus catcher(Token thrower, Trigger trigger) {
    for (var host = thrower.parent; host != null; host = host.parent) {
      for (var event : host.at.listeners) {
        var attached = !event.isEventSubProcess();
        var belongs = attached ? !host.isInstance() : !host.isBody;
        if (belongs && catches(event, thrower, trigger)) {
          return new Stimulus(host, event);
        }
      }
    }
    return null;
  }

  private static boolean catches(Element event, Token thrower, Trigger trigger) {
    var rethrown =
        event.isEventSubProcess()
            && (trigger == Trigger.ERROR ? event.contains(thrower.at) : event == thrower.at.scope);
    return event.trigger == trigger
        && !rethrown
        && (event.code == null || event.code.equals(thrower.at.code));
  }

  private void push(Token token) {
    game.now.entering.push(token);
  }
}
