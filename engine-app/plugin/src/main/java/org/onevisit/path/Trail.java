package org.onevisit.path;

import java.util.ArrayList;
import java.util.List;

/** The elements a path passes, in order. */
final class Trail {

  private record Step(Element element, Flow flow, boolean isDone) {}

  private final List<Step> steps = new ArrayList<>();

  void passes(Element element) {
    if (element.kind != Kind.PROCESS) {
      steps.add(new Step(element, null, false));
    }
  }

  void takes(Flow flow) {
    if (flow.isConditional() || flow.isDefault()) {
      steps.add(new Step(flow.from(), flow, false));
    }
  }

  void isDone(Element element) {
    steps.add(new Step(element, null, true));
  }

  int length() {
    return steps.size();
  }

  void goesOn(Trail other, int most) {
    steps.addAll(other.steps.subList(0, Math.min(most, other.steps.size())));
  }

  List<Element> elements() {
    return steps.stream().map(Step::element).toList();
  }

  /** Element by element with id and label; another diagram's elements begin with its name. */
  @Override
  public String toString() {
    var text = new ArrayList<String>();
    var process = "";
    Element last = null;
    for (var step : steps) {
      if (step.isDone && step.element == last) {
        continue;
      }
      var here = step.element.process();
      text.add((here.equals(process) ? "" : here + ": ") + words(step));
      process = here;
      last = step.element;
    }
    return String.join(" → ", text);
  }

  private static String words(Step step) {
    if (step.flow == null) {
      return step.element + (step.isDone ? " (done)" : "");
    }
    var label = step.flow.label();
    return label.isEmpty() ? step.flow.id() : "%s '%s'".formatted(step.flow.id(), label);
  }
}
