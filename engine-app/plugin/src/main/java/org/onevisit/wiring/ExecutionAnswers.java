package org.onevisit.wiring;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.onevisit.act.Answers;

/** The variables of a running case, read as answers. */
record ExecutionAnswers(VariableScope scope) implements Answers {

  @Override
  public Object get(String name) {
    return scope.getVariable(name);
  }

  @Override
  public void set(String name, Object value) {
    if (value == null) {
      scope.removeVariable(name);
    } else {
      scope.setVariable(name, value);
    }
  }
}
