package org.onevisit.path;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * An expression of a model, as far as it can be decided without data: constants, variables compared
 * with constants, and what {@code not}, {@code and} and {@code or} make of these.
 */
public final class Expression {

  private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS);

  private final Node root;

  private Expression(Node root) {
    this.root = root;
  }

  /** Reads an expression; null when there is none or it is none of the engine's. */
  public static Expression of(String text) {
    try {
      return text == null ? null : new Expression(PARSER.build(text.strip()).getRoot());
    } catch (TreeBuilderException e) {
      return null;
    }
  }

  /** The names that an expression reads; none where it cannot be read. */
  public static Set<String> reads(String text) {
    var expression = of(text);
    return expression == null ? Set.of() : expression.reads();
  }

  /** The names that the expression reads. */
  public Set<String> reads() {
    var names = new TreeSet<String>();
    collect(root, names);
    return names;
  }

  /** What the expression reaches beyond plain names: properties, methods and functions. */
  public Set<String> reaches() {
    var reached = new TreeSet<String>();
    collectReached(root, reached);
    return reached;
  }

  /** Whether it holds; null when the facts do not tell. */
  Boolean holds(Facts facts) {
    return holds(root, facts);
  }

  /** Notes what is known once the expression is taken to hold, or not to. */
  void assume(boolean wanted, Facts facts) {
    assume(root, wanted, facts);
  }

  /** The value where the model itself states it, else null. */
  Object constant() {
    return constant(root);
  }

  /** Whether its value is true or false. */
  boolean isCondition() {
    return isCondition(root);
  }

  /** What is known of its value; null when nothing is. */
  Fact value(Facts facts) {
    var constant = constant();
    if (constant != null) {
      return Fact.is(constant);
    }
    var node = inner(root);
    return node instanceof AstIdentifier name ? facts.of(name.getName()) : null;
  }

  private static void collect(Node node, Set<String> names) {
    if (node instanceof AstIdentifier name) {
      names.add(name.getName());
    }
    for (var i = 0; i < node.getCardinality(); i++) {
      collect(node.getChild(i), names);
    }
  }

  private static void collectReached(Node node, Set<String> reached) {
    if (node instanceof AstProperty || node instanceof AstFunction) {
      reached.add(((AstNode) node).getStructuralId(null));
    }
    for (var i = 0; i < node.getCardinality(); i++) {
      collectReached(node.getChild(i), reached);
    }
  }

  private static Node inner(Node node) {
    return node instanceof AstEval || node instanceof AstNested ? inner(node.getChild(0)) : node;
  }

  private static Object constant(Node outer) {
    var node = inner(outer);
    if (node instanceof AstLiteral literal && !(node instanceof AstNull)) {
      return literal.eval(null, null);
    }
    return node instanceof AstText ? node.toString().replaceAll("^\"|\"$", "") : null;
  }

  private static boolean isCondition(Node outer) {
    var node = inner(outer);
    return node instanceof AstBinary binary
            && Set.of(AstBinary.AND, AstBinary.OR, AstBinary.EQ, AstBinary.NE)
                .contains(binary.getOperator())
        || node instanceof AstUnary unary && unary.getOperator() == AstUnary.NOT;
  }

  private static Boolean holds(Node outer, Facts facts) {
    var node = inner(outer);
    if (node instanceof AstUnary unary && unary.getOperator() == AstUnary.NOT) {
      return not(holds(unary.getChild(0), facts));
    }
    if (node instanceof AstBinary binary) {
      return holds(binary, facts);
    }
    if (node instanceof AstIdentifier name) {
      var fact = facts.of(name.getName());
      return fact == null ? null : fact.equalTo(true);
    }
    return constant(node) instanceof Boolean value ? value : null;
  }

  private static Boolean holds(AstBinary binary, Facts facts) {
    var operator = binary.getOperator();
    if (operator == AstBinary.AND || operator == AstBinary.OR) {
      var decides = operator == AstBinary.OR;
      var left = holds(binary.getChild(0), facts);
      var right = holds(binary.getChild(1), facts);
      if (is(decides, left) || is(decides, right)) {
        return decides;
      }
      return left == null || right == null ? null : !decides;
    }
    var comparison =
        Comparison.of(binary.getOperator(), inner(binary.getChild(0)), inner(binary.getChild(1)));
    return comparison == null ? null : comparison.holds(facts);
  }

  private static void assume(Node outer, boolean wanted, Facts facts) {
    var node = inner(outer);
    if (node instanceof AstUnary unary && unary.getOperator() == AstUnary.NOT) {
      assume(unary.getChild(0), !wanted, facts);
    } else if (node instanceof AstBinary binary) {
      assume(binary, wanted, facts);
    } else if (node instanceof AstIdentifier name) {
      facts.put(name.getName(), Fact.is(wanted));
    }
  }

  private static void assume(AstBinary binary, boolean wanted, Facts facts) {
    var operator = binary.getOperator();
    if (operator == AstBinary.AND || operator == AstBinary.OR) {
      var both = wanted == (operator == AstBinary.AND);
      for (var side = 0; side < 2; side++) {
        if (both || is(!wanted, holds(binary.getChild(1 - side), facts))) {
          assume(binary.getChild(side), wanted, facts);
        }
      }
      return;
    }
    var comparison = Comparison.of(operator, inner(binary.getChild(0)), inner(binary.getChild(1)));
    if (comparison != null) {
      comparison.assume(wanted, facts);
    }
  }

  private static boolean is(boolean value, Boolean truth) {
    return truth != null && truth == value;
  }

  private static Boolean not(Boolean truth) {
    return truth == null ? null : !truth;
  }

  /** A variable compared with a constant. */
  private record Comparison(String variable, Object constant, boolean isEqual) {

    static Comparison of(AstBinary.Operator operator, Node left, Node right) {
      if (operator != AstBinary.EQ && operator != AstBinary.NE) {
        return null;
      }
      var name = left instanceof AstIdentifier ? left : right;
      var constant = Expression.constant(name == left ? right : left);
      return name instanceof AstIdentifier variable && constant != null
          ? new Comparison(variable.getName(), constant, operator == AstBinary.EQ)
          : null;
    }

    Boolean holds(Facts facts) {
      var fact = facts.of(variable);
      var equal = fact == null ? null : fact.equalTo(constant);
      return isEqual ? equal : not(equal);
    }

    void assume(boolean wanted, Facts facts) {
      var fact = facts.of(variable);
      if (wanted == isEqual) {
        facts.put(variable, Fact.is(constant));
      } else if (fact == null || fact.value() == null) {
        facts.put(variable, (fact == null ? new Fact(null, Set.of()) : fact).isNot(constant));
      }
    }
  }
}
