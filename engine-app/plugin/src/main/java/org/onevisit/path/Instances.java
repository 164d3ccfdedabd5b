package org.onevisit.path;

import java.util.ArrayList;
import org.onevisit.path.Token.Phase;

/** Elements that are carried out several times for one token. */
final class Instances {

  private final Game game;

  Instances(Game game) {
    this.game = game;
  }

  void begin(Token body) {
    var repeat = body.at.repeat;
    var count = repeat.instances(game.choices.of(repeat.choices()));
    if (count == 0) {
      game.trail.passes(body.at);
      game.go(body);
      return;
    }
    body.isBody = true;
    body.left = repeat.isSequential() ? count - 1 : 0;
    var first = new ArrayList<Token>();
    for (var i = 0; i < count - body.left; i++) {
      first.add(0, new Token(body.at, Phase.ENTERING, body));
    }
    first.forEach(game.now.entering::push);
  }

  void isDone(Token instance) {
    var body = instance.parent;
    body.within.remove(instance);
    var isLast = body.within.isEmpty() && body.left == 0;
    if (isLast || body.at.repeat.mayStopEarly() && game.choices.yes()) {
      new ArrayList<>(body.within).forEach(game::remove);
      body.isBody = false;
      game.go(body);
    } else if (body.left > 0) {
      body.left--;
      game.now.entering.push(new Token(body.at, Phase.ENTERING, body));
    }
  }
}
