package org.onevisit.app.tasklist;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/**
 * Shows in Tasklist which case a task belongs to and how its legal clock stands. The browser side
 * is {@code plugin-webapp/onevisit/app/plugin.js}.
 */
public class CasePlugin extends AbstractTasklistPlugin {

  static final String ID = "onevisit";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(CasePluginResource.class);
  }
}
