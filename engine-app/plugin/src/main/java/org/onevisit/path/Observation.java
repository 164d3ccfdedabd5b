package org.onevisit.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onevisit.path.Token.Phase;

/** What is kept in mind as tokens move: facts about variables, and what the watch notes. */
final class Observation implements Watch.Witness {

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
    complaints.add(new Complaint(subject, element, sentence, game.trail.length()));
  }

  void lost(Element at, String why) {
    complain(Exploration.LOST, at, "%s %s".formatted(at, why));
  }

  void enters(Token token) {
    game.trail.enters(token.at);
    here = token.nearestFacts();
    reads(watch.reads(token.at), token);
    if (token.at.kind != Kind.WAIT) {
      here.give(watch.changes(token.at));
    }
    game.now.memory = watch.enters(token.at, game.now.memory, this);
  }

  /** Somebody has done the work at a wait. */
  void isDone(Token token) {
    game.trail.isDone(token.at);
    token.nearestFacts().give(watch.changes(token.at));
  }

  void leaves(Token token) {
    here = token.nearestFacts();
    for (var output : token.at.outputs) {
      reads(output.reads(), token);
      pass(output, here, here);
    }
  }

  void ends(Element last) {
    here = game.now.root.facts;
    game.now.memory = watch.ends(last, game.now.memory, this);
  }

  /** The engine sets output parameters also where a step is interrupted, nobody knows to what. */
  void interrupted(Token token) {
    if (token.phase == Phase.ACTIVE && !token.isBody) {
      token.at.outputs.forEach(output -> token.nearestFacts().forget(Set.of(output.variable())));
    }
  }

  boolean decides(Flow flow, Token token) {
    var condition = flow.condition();
    if (condition != null) {
      reads(condition.reads(), token);
    }
    return Decision.of(condition, token.nearestFacts(), game.choices);
  }

  Facts passedIn(Token call, Element called) {
    var returned = new HashSet<String>();
    call.at.passedOut.forEach(out -> returned.addAll(out.reads()));
    var facts = new Facts(Reading.of(called, returned, watch));
    for (var in : call.at.passedIn) {
      reads(in.isExpression() ? in.reads() : Set.of(), call);
      pass(in, call.nearestFacts(), facts);
    }
    return facts;
  }

  void passedOut(Token call, Facts from) {
    var to = call.nearestFacts();
    if (call.at.passesAllOut) {
      to.forgetAll();
    }
    call.at.passedOut.forEach(out -> pass(out, from, to));
  }

  /** An error takes the results of the calls it breaks through along. */
  void passedOut(Token from, Token to) {
    for (var token = from; token != to; token = token.parent) {
      if (token.facts != null) {
        passedOut(token.parent, token.facts);
      }
    }
  }

  private void pass(Assignment assignment, Facts from, Facts to) {
    var value = assignment.value();
    var variable = assignment.variable();
    if (!assignment.reads().stream().filter(this::isVariable).allMatch(from::isGiven)) {
      to.take(variable);
      return;
    }
    to.give(Set.of(variable));
    if (value != null) {
      to.put(
          variable,
          value.isCondition()
              ? Fact.is(Decision.of(value, from, game.choices))
              : value.value(from));
    }
  }

  private void reads(Set<String> names, Token token) {
    var facts = token.nearestFacts();
    var unset =
        names.stream().filter(this::isVariable).filter(name -> !facts.isGiven(name)).toList();
    if (!unset.isEmpty()) {
      complain(Exploration.UNSET, token.at, "%s reads %s".formatted(token.at, unset));
    }
  }

  private boolean isVariable(String name) {
    return !watch.isNamed(name);
  }
}
