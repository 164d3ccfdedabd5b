package org.onevisit.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.onevisit.path.Token.Phase;

/** What is kept in mind as tokens move: facts about variables, and what the watch notes. */
final class Observation implements Watch.Witness {

  static final String LOST = "lost";

  private final Game game;
  private final Watch watch;
  private final List<Complaint> complaints = new ArrayList<>();
  private Facts here;

  Observation(Game game, Watch watch) {
    this.game = game;
    this.watch = watch;
  }

  List<Complaint> complaints() {
    return complaints;
  }

  @Override
  public boolean holds(Expression condition) {
    return Decision.of(condition, here, game.choices);
  }

  @Override
  public void complain(String subject, Element element, String sentence) {
    complaints.add(new Complaint(subject, element, sentence));
  }

  void lost(Element at, String why) {
    complain(LOST, at, "%s %s".formatted(at, why));
  }

  void enters(Token token) {
    game.trail.passes(token.at);
    here = token.nearestFacts();
    game.now.memory = watch.enters(token.at, game.now.memory, this);
  }

  void happens(Facts facts) {
    here = facts;
    var awaited =
        game.now.stimuli().stream()
            .filter(stimulus -> stimulus.token().phase == Phase.ACTIVE)
            .map(Stimulus::awaited)
            .collect(Collectors.toSet());
    game.now.memory = watch.happens(awaited, game.now.memory, this);
  }

  void ends(Element last) {
    here = game.now.root.facts;
    game.now.memory = watch.ends(last, game.now.memory, this);
  }

  void changed(Token token) {
    token.nearestFacts().forget(watch.changes(token.at));
  }

  void outputs(Token token) {
    assign(token.at.outputs, token.nearestFacts(), token.nearestFacts());
  }

  /** The engine sets output parameters also where a step is interrupted, nobody knows to what. */
  void interrupted(Token token) {
    if (token.phase == Phase.ACTIVE && !token.isBody) {
      token
          .nearestFacts()
          .forget(token.at.outputs.stream().map(Assignment::variable).collect(Collectors.toSet()));
    }
  }

  Facts passedIn(Token call) {
    var facts = new Facts();
    assign(call.at.passedIn, call.nearestFacts(), facts);
    return facts;
  }

  void passedOut(Token call, Facts from) {
    var to = call.nearestFacts();
    if (call.at.passesAllOut) {
      to.clear();
    }
    assign(call.at.passedOut, from, to);
  }

  /** An error takes the results of the calls it breaks through along. */
  void passedOut(Token from, Token to) {
    for (var token = from; token != to; token = token.parent) {
      if (token.facts != null) {
        passedOut(token.parent, token.facts);
      }
    }
  }

  private void assign(Collection<Assignment> assignments, Facts from, Facts to) {
    for (var assignment : assignments) {
      to.put(assignment.variable(), value(assignment.value(), from));
    }
  }

  private Fact value(Expression value, Facts from) {
    if (value == null) {
      return null;
    }
    return value.isCondition()
        ? Fact.is(Decision.of(value, from, game.choices))
        : value.value(from);
  }
}
