package org.onevisit.rule;

import java.util.Set;
import java.util.TreeSet;
import javax.xml.transform.dom.DOMSource;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.onevisit.path.Expression;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Expressions read variables, ask the clock and no more; a diagram carries no code. The running
 * engine refuses the rest as well, in the middle of a case.
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
              "execution.processBusinessKey"));

  /** Extension elements and attributes of the engine that carry code. */
  private static final Set<String> CODE =
      Set.of("script", "executionListener", "taskListener", "connector", "class", "resource");

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
    var source = (DOMSource) process.getModelInstance().getDocument().getDomSource();
    check(source.getNode(), file, process.getId(), findings);
  }

  private static void check(Node node, String file, String nearest, Findings findings) {
    var id = node instanceof Element element ? stepId(element, nearest) : nearest;
    if (isCode(node)) {
      findings.add(file, id, "'%s' carries code in '%s'. Use the acts.".formatted(id, node.getLocalName()));
    }
    if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.ATTRIBUTE_NODE) {
      checkText(node, file, id, findings);
    }
    var attributes = node.getAttributes();
    for (var i = 0; attributes != null && i < attributes.getLength(); i++) {
      check(attributes.item(i), file, id, findings);
    }
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      check(child, file, id, findings);
    }
  }

  private static void checkText(Node node, String file, String id, Findings findings) {
    var text = node.getNodeValue().strip();
    if (!text.matches("(?s).*[$#]\\{.*") || isProse(node)) {
      return;
    }
    var expression = Expression.of(text);
    if (expression == null) {
      findings.add(file, id, "'%s' has expression %s, which cannot be read.".formatted(id, text));
      return;
    }
    var reached = new TreeSet<>(expression.reaches());
    reached.removeAll(ALLOWED);
    if (!reached.isEmpty()) {
      findings.add(
          file,
          id,
          "'%s' reaches %s in %s. Expressions read variables and %s only."
              .formatted(id, reached, text, ALLOWED));
    }
  }

  private static boolean isCode(Node node) {
    return BpmnModelConstants.CAMUNDA_NS.equals(node.getNamespaceURI())
            && CODE.contains(node.getLocalName())
        || "scriptTask".equals(node.getLocalName());
  }

  /** Names and documentation are read by people. */
  private static boolean isProse(Node node) {
    return "name".equals(node.getLocalName())
        || node.getParentNode() != null
            && Set.of("documentation", "text").contains(node.getParentNode().getLocalName());
  }

  /** The step, flow or process an element belongs to is the nearest that is drawn. */
  private static String stepId(Element element, String nearest) {
    var isDefinition = element.getLocalName().endsWith("EventDefinition");
    var isDrawn =
        BpmnModelConstants.BPMN20_NS.equals(element.getNamespaceURI())
            && element.hasAttribute("id")
            && !isDefinition
            && !element.getLocalName().equals("definitions");
    return isDrawn ? element.getAttribute("id") : nearest;
  }
}
