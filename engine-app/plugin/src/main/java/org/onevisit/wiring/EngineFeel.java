package org.onevisit.wiring;

import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.onevisit.form.Feel;

/** The FEEL of the engine's own decision tables. */
final class EngineFeel implements Feel {

  @Override
  public Object evaluate(String expression, Function<String, Object> answers) {
    return Context.getProcessEngineConfiguration()
        .getDmnEngineConfiguration()
        .getFeelEngine()
        .evaluateSimpleExpression(expression, new Names(answers));
  }

  /** Every name is known; one without an answer is null, as in a browser. */
  private record Names(Function<String, Object> answers) implements VariableContext {

    @Override
    public TypedValue resolve(String name) {
      return Variables.untypedValue(answers.apply(name));
    }

    @Override
    public boolean containsVariable(String name) {
      return true;
    }

    @Override
    public Set<String> keySet() {
      return Set.of();
    }
  }
}
