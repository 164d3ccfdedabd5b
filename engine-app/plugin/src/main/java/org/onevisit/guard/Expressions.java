package org.onevisit.guard;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Expressions of models, forms, filters and queries: they reach named beans and plain values and no
 * further. Without it any clerk could run code on the server through a task query, for the engine
 * forgets to ask about expressions in {@code orQueries} (CVE-2026-109432).
 */
public final class Expressions extends JuelExpressionManager {

  /** The engine's own, and those that read JSON and XML. */
  private static final Set<String> FUNCTIONS =
      Set.of("currentUser", "currentUserGroups", "now", "dateTime", "S", "JSON", "XML");

  private final ELResolver caseBeans;

  /**
   * @param beans by name, all that expressions may use
   * @param caseBeans resolves the names that mean something in a case alone
   */
  public Expressions(Map<Object, Object> beans, ELResolver caseBeans) {
    super(beans);
    this.caseBeans = caseBeans;
  }

  @Override
  public void addFunction(String name, Method function) {
    if (FUNCTIONS.contains(name)) {
      super.addFunction(name, function);
    }
  }

  @Override
  protected ELResolver createElResolver() {
    var resolver = new CompositeELResolver();
    resolver.add(new Reach());
    resolver.add(caseBeans);
    resolver.add(super.createElResolver());
    return resolver;
  }
}
