package org.onevisit.guard;

import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.onevisit.refusal.GuardRefusals;

/** Answers of a form are plain values: text, numbers, dates, yes and no, JSON; no Java objects. */
final class Answers {

  private Answers() {}

  static void arePlain(Asked asked) {
    for (var field : new String[] {"properties", "variables"}) {
      if (asked.has(field) && asked.value(field) instanceof Map<?, ?> answers) {
        answers.keySet().forEach(name -> refuseObject(answers, String.valueOf(name)));
      }
    }
  }

  private static void refuseObject(Map<?, ?> answers, String name) {
    Object value = answers instanceof VariableMap v ? v.getValueTyped(name) : answers.get(name);
    if (value instanceof ObjectValue) {
      throw Refused.act(GuardRefusals.answerIsObject(name));
    }
  }
}
