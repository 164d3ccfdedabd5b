package org.onevisit.guard;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.onevisit.refusal.GuardRefusals;

/** Asked first about every name, property and method; what it does not refuse, others resolve. */
final class Reach extends ELResolver {

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    check(context, base, property);
    return null;
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    check(context, base, method);
    return null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    check(context, base, property);
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    check(context, base, property);
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
    return null;
  }

  private static void check(ELContext context, Object base, Object name) {
    var allowed = base == null ? isInModel(context) : Reachable.member(base, String.valueOf(name));
    if (!allowed) {
      throw new ELException(GuardRefusals.expressionReaches(name).getMessage());
    }
  }

  /** A query or a filter has neither variables nor beans, only functions. */
  private static boolean isInModel(ELContext context) {
    return context.getContext(VariableScope.class) != null
        || context.getContext(VariableContext.class) != null;
  }
}
