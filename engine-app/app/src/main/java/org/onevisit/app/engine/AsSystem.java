package org.onevisit.app.engine;

import java.util.function.Supplier;
import org.onevisit.CrossAgencyPlugin;
import org.springframework.stereotype.Component;

/**
 * Asks the engine in the system's name. The case itself belongs to its jurisdiction and no clerk
 * may read or move it; whoever calls has decided that this person may have the answer.
 */
@Component
public class AsSystem {

  private final CrossAgencyPlugin plugin;

  AsSystem(CrossAgencyPlugin plugin) {
    this.plugin = plugin;
  }

  public <T> T ask(Supplier<T> question) {
    return plugin.asSystem("application", question);
  }

  public void act(Runnable act) {
    ask(
        () -> {
          act.run();
          return null;
        });
  }
}
