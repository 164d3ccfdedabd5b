package org.onevisit.wiring;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * The names a model's expressions may use: the plugin's, then those the host has given its engine.
 * The host's are looked up one by one, for the map of a {@code camunda.cfg.xml} cannot be listed.
 */
final class Names extends AbstractMap<Object, Object> {

  private final Map<Object, Object> own;
  private final Map<Object, Object> host;

  Names(Map<Object, Object> own, Map<Object, Object> host) {
    this.own = own;
    this.host = host;
  }

  @Override
  public boolean containsKey(Object name) {
    return own.containsKey(name) || host.containsKey(name);
  }

  @Override
  public Object get(Object name) {
    if (own.containsKey(name)) {
      return own.get(name);
    }
    return host.containsKey(name) ? host.get(name) : null;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return own.entrySet();
  }
}
