package org.onevisit.rule;

import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.dom.DOMSource;
import org.camunda.bpm.model.xml.ModelInstance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What stands somewhere in a file: a tag, an attribute or a text.
 *
 * @param element id of the step, flow, row or column it belongs to
 */
record Written(String element, Node node) {

  /** Tags whose id nobody sees: what they say belongs to what is drawn around them. */
  private static final String PART =
      ".*(EventDefinition|Expression|Characteristics|condition|time[A-Z].*|Entry|text|definitions)";

  /** All of a file, in the order it is written. */
  static List<Written> in(ModelInstance file) {
    var all = new ArrayList<Written>();
    collect(((DOMSource) file.getDocument().getDomSource()).getNode(), "", all);
    return all;
  }

  String name() {
    return node.getLocalName();
  }

  boolean isIn(String namespace) {
    return namespace.equals(node.getNamespaceURI());
  }

  /** The text of an attribute or between tags, empty for a tag. */
  String text() {
    return node instanceof Element || node.getNodeValue() == null
        ? ""
        : node.getNodeValue().strip();
  }

  /** An attribute of a tag, empty when it has none of the name. */
  String attribute(String name) {
    return node instanceof Element tag ? tag.getAttribute(name) : "";
  }

  private static void collect(Node node, String nearest, List<Written> all) {
    var element = node instanceof Element tag && isSeen(tag) ? tag.getAttribute("id") : nearest;
    all.add(new Written(element, node));
    var attributes = node.getAttributes();
    for (var i = 0; attributes != null && i < attributes.getLength(); i++) {
      all.add(new Written(element, attributes.item(i)));
    }
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, element, all);
    }
  }

  private static boolean isSeen(Element tag) {
    return tag.hasAttribute("id") && !tag.getLocalName().matches(PART);
  }
}
