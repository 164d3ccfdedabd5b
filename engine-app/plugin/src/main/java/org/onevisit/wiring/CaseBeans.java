package org.onevisit.wiring;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * What {@code clock} and {@code workdays} mean in the expression of a step: those of the step's
 * case. The step need not be done just now: its timers are asked also when a running case is moved
 * to another version of its model.
 */
final class CaseBeans extends ELResolver {

  private final Wiring wiring;

  CaseBeans(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Object getValue(ELContext context, Object base, Object name) {
    var execution = base == null ? execution(context.getContext(VariableScope.class)) : null;
    if (execution == null) {
      return null;
    }
    var bean =
        switch (String.valueOf(name)) {
          case ClockBean.NAME -> new ClockBean(wiring, execution);
          case MatterBean.NAME -> new MatterBean(execution);
          case OpinionsBean.NAME -> new OpinionsBean(execution);
          case WorkdaysBean.NAME -> new WorkdaysBean(wiring, execution);
          default -> null;
        };
    context.setPropertyResolved(bean != null);
    return bean;
  }

  private static ExecutionEntity execution(Object scope) {
    return scope instanceof TaskEntity task
        ? task.getExecution()
        : scope instanceof ExecutionEntity execution ? execution : null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object name) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object name, Object value) {
    // others say that these names are read only
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object name) {
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
    return null;
  }
}
