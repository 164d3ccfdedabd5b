package org.onevisit.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** A process, a step, a gateway or an event, as the token game sees it. */
public final class Element {

  final BaseElement source;
  final Element scope;
  final int index;
  final List<Element> parts = new ArrayList<>();
  final List<Flow> out = new ArrayList<>();

  /** Events attached to this element, and event sub-processes that listen within it. */
  final List<Element> listeners = new ArrayList<>();

  final List<Assignment> outputs = new ArrayList<>();
  final List<Assignment> passedIn = new ArrayList<>();
  final List<Assignment> passedOut = new ArrayList<>();

  Kind kind;
  int incoming;
  String defaultFlow;
  Element start;
  Element linked;
  String called;
  boolean passesAllOut;
  Trigger trigger = Trigger.NONE;
  String code;
  boolean interrupting;
  boolean oncePerHost;
  boolean isEnd;
  boolean asyncBefore;
  boolean asyncAfter;
  Repeat repeat = Repeat.NONE;

  /** What is read in this process, by what it returns; of a process only. */
  final Map<Set<String>, Reading> readings = new HashMap<>();

  /** Why the game cannot follow this element, null when it can. */
  String obstacle;

  Element(BaseElement source, Element scope, int index) {
    this.source = source;
    this.scope = scope;
    this.index = index;
  }

  /** The element as it stands in the model. */
  public BaseElement source() {
    return source;
  }

  public String id() {
    return source.getId();
  }

  /** What the diagram shows, empty when it shows nothing. */
  public String label() {
    var name = source.getAttributeValue("name");
    return name == null ? "" : name.strip().replaceAll("\\s+", " ");
  }

  /** The id of the process the element stands in. */
  public String process() {
    return scope == null ? id() : scope.process();
  }

  /** The process or sub-process the element stands in; null for a process. */
  public Element scope() {
    return scope;
  }

  /** Whether a token stays here until somebody or something moves it on. */
  public boolean isWait() {
    return kind == Kind.WAIT;
  }

  boolean isScope() {
    return kind == Kind.PROCESS || kind == Kind.SUB_PROCESS;
  }

  boolean isEventSubProcess() {
    return kind == Kind.SUB_PROCESS && trigger != Trigger.NONE;
  }

  boolean contains(Element other) {
    return other != null && (other == this || contains(other.scope));
  }

  @Override
  public String toString() {
    return label().isEmpty() ? id() : "%s '%s'".formatted(id(), label());
  }
}
