package org.onevisit.rule;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.onevisit.path.Expression;

/**
 * Expressions of a diagram read variables, ask the clock and no more. The running engine refuses
 * the rest as well, in the middle of a case.
 */
final class ExpressionIsAllowed implements ProcessRule {

  /** What an expression may reach beside variables. */
  private static final Set<String> ALLOWED =
      new TreeSet<>(
          Set.of(
              "clock.due",
              "clock.warn",
              "clock.canExtend",
              "workdays.after",
              "matter.part",
              "matter.granted",
              "opinions.awaited",
              "opinions.settled",
              "execution.processBusinessKey"));

  @Override
  public int number() {
    return 10128;
  }

  @Override
  public String id() {
    return "expression-is-allowed";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    Written.in(process.getModelInstance()).stream()
        .filter(written -> written.text().matches("(?s).*[$#]\\{.*"))
        .filter(written -> !isForPeople(written))
        .forEach(written -> check(file, written.element(), written.text(), findings));
  }

  private static void check(String file, String element, String text, Findings findings) {
    var expression = Expression.of(text);
    if (expression == null) {
      findings.add(file, element, "'%s' says %s, which cannot be read.".formatted(element, text));
      return;
    }
    var reached = new TreeSet<>(expression.reaches());
    reached.removeAll(ALLOWED);
    if (!reached.isEmpty()) {
      findings.add(
          file,
          element,
          "'%s' reaches %s in %s. Expressions read variables, and beside them %s only."
              .formatted(element, reached, text, ALLOWED));
    }
  }

  /** Notes; only a user task's own the engine takes for an expression. */
  private static boolean isForPeople(Written written) {
    var tag = written.node().getParentNode();
    return tag != null
        && Set.of("documentation", "text").contains(tag.getLocalName())
        && !"userTask".equals(tag.getParentNode().getLocalName());
  }
}
