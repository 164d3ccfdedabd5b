package org.onevisit.guard;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Expressions that reach named beans and no further: neither a class nor the engine's services, in
 * models, filters and queries alike. Without it any clerk could run code on the server through a
 * task query (CVE-2026-109432).
 */
public final class NoReflection extends JuelExpressionManager {

  public NoReflection(Map<Object, Object> beans) {
    super(beans);
  }

  @Override
  protected ELResolver createElResolver() {
    var resolver = new CompositeELResolver();
    resolver.add(new Refuse());
    resolver.add(super.createElResolver());
    return resolver;
  }

  /** Asked first about every property and method; what it does not refuse, others resolve. */
  private static final class Refuse extends ELResolver {

    private static final Set<String> REFUSED =
        Set.of(
            "class",
            "getClass",
            "processEngine",
            "getProcessEngine",
            "processEngineServices",
            "getProcessEngineServices");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
      refuse(base, property);
      return null;
    }

    @Override
    public Object invoke(
        ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
      refuse(base, method);
      return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
      refuse(base, property);
      return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
      refuse(base, property);
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

    private static void refuse(Object base, Object name) {
      if (base instanceof Class || base != null && REFUSED.contains(String.valueOf(name))) {
        throw new ELException("'" + name + "' cannot be reached from an expression");
      }
    }
  }
}
