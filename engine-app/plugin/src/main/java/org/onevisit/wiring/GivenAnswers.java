package org.onevisit.wiring;

import com.google.gson.Gson;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Answers as a form reads them: plain values, and lists that were sent as JSON. */
final class GivenAnswers {

  private static final Gson JSON = new Gson();

  private GivenAnswers() {}

  /** The answer, or null; an object nobody knows stays a typed value, which no form takes. */
  static Object of(VariableScope scope, String name) {
    TypedValue given = scope.getVariableTyped(name, false);
    if (given instanceof SerializableValue object && !object.isDeserialized()) {
      var list = list(object);
      return list == null ? given : list;
    }
    return given == null ? null : given.getValue();
  }

  private static Object list(SerializableValue object) {
    var text = object.getValueSerialized();
    return text != null && text.strip().startsWith("[") ? JSON.fromJson(text, Object.class) : null;
  }
}
