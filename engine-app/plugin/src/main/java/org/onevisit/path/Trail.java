package org.onevisit.path;

import java.util.ArrayList;
import java.util.List;

/** The elements a path passes, in order. */
final class Trail {

  /**
   * One step of it.
   *
   * @param flow the flow it takes on from the element, null for none
   * @param enters whether what is to be done there begins
   */
  record Step(Element element, Flow flow, boolean isDone, boolean enters) {}

  private final List<Step> steps = new ArrayList<>(2);

  void enters(Element element) {
    steps.add(new Step(element, null, false, true));
  }

  /** Nothing is done at the element. */
  void passes(Element element) {
    steps.add(new Step(element, null, false, false));
  }

  void takes(Flow flow) {
    if (flow.isConditional() || flow.isDefault()) {
      steps.add(new Step(flow.from(), flow, false, false));
    }
  }

  void isDone(Element element) {
    steps.add(new Step(element, null, true, false));
  }

  int length() {
    return steps.size();
  }

  /** What moves pass one after the other, the last of them only in part. */
  static Trail along(List<Move> moves, int stepsOfTheLast) {
    var trail = new Trail();
    for (var i = 0; i < moves.size(); i++) {
      var steps = moves.get(i).trail().steps;
      var most = i < moves.size() - 1 ? steps.size() : Math.min(stepsOfTheLast, steps.size());
      trail.steps.addAll(steps.subList(0, most));
    }
    return trail;
  }

  List<Step> steps() {
    return steps;
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
