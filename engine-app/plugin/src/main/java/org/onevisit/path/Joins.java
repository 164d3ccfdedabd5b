package org.onevisit.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onevisit.path.Token.Phase;

/** How tokens come together at gateways and part again. */
final class Joins {

  private final Game game;

  Joins(Game game) {
    this.game = game;
  }

  void arrive(Token token) {
    token.phase = Phase.JOINING;
    var come =
        token.parent.within.stream()
            .filter(other -> other.at == token.at && other.phase == Phase.JOINING)
            .toList();
    var complete =
        token.at.kind == Kind.PARALLEL
            ? come.size() == token.at.incoming
            : come.size() >= token.at.incoming || noneCanStillCome(token);
    if (complete) {
      come.stream().filter(other -> other != token).forEach(game::remove);
      token.phase = Phase.ACTIVE;
      game.go(token);
    }
  }

  /** The flows a token takes; none where nothing leads on. */
  List<Flow> select(Token token) {
    var at = token.at;
    var taken = new ArrayList<Flow>();
    for (var flow : at.out) {
      if (!flow.isDefault() && (at.kind == Kind.PARALLEL || isOpen(token, flow))) {
        taken.add(flow);
        if (at.kind == Kind.EXCLUSIVE) {
          return taken;
        }
      }
    }
    if (taken.isEmpty() || at.kind == Kind.PARALLEL) {
      at.out.stream().filter(Flow::isDefault).forEach(taken::add);
    }
    if (taken.isEmpty() && (!at.out.isEmpty() || isSplit(at))) {
      game.stuck(Exploration.NO_FLOW, at, "may find no flow to take");
    }
    return taken;
  }

  private static boolean isSplit(Element at) {
    return at.kind == Kind.EXCLUSIVE || at.kind == Kind.INCLUSIVE;
  }

  private boolean isOpen(Token token, Flow flow) {
    return !flow.isConditional() || game.observation.decides(flow, token);
  }

  private static boolean noneCanStillCome(Token token) {
    return leaves(token.parent).stream()
        .filter(other -> !(other.at == token.at && other.phase == Phase.JOINING))
        .noneMatch(other -> isReachable(whereTo(other), token.at, new HashSet<>()));
  }

  private static List<Token> leaves(Token scope) {
    var found = new ArrayList<Token>();
    for (var token : scope.within) {
      if (token.within.isEmpty() || token.at.kind == Kind.CALL && !token.isBody) {
        found.add(token);
      } else {
        found.addAll(leaves(token));
      }
    }
    return found;
  }

  private static Element whereTo(Token token) {
    return token.via == null ? token.at : token.via.to();
  }

  /** As the engine looks: along flows and out of sub-processes, but not through boundary events. */
  private static boolean isReachable(Element from, Element to, Set<Element> visited) {
    if (from == to) {
      return true;
    }
    if (!visited.add(from)) {
      return false;
    }
    if (from.out.isEmpty()) {
      return from.scope.kind != Kind.PROCESS && isReachable(from.scope, to, visited);
    }
    return from.out.stream()
        .anyMatch(flow -> !visited.contains(flow.to()) && isReachable(flow.to(), to, visited));
  }
}
