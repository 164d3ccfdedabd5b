package org.onevisit.app.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts wrong codes or passwords, by where they came from or what they were tried on. */
public final class WrongTries {

  private final Clock clock;
  private final Duration window;
  private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
  private long current;

  /**
   * @param window after which all is forgotten
   */
  public WrongTries(Clock clock, Duration window) {
    this.clock = clock;
    this.window = window;
  }

  public int of(String key) {
    forgetPast();
    return counts.getOrDefault(key, 0);
  }

  /** Counts one more; how many there are now. */
  public int add(String key) {
    forgetPast();
    return counts.merge(key, 1, Integer::sum);
  }

  private synchronized void forgetPast() {
    var now = clock.millis() / window.toMillis();
    if (now != current) {
      counts.clear();
      current = now;
    }
  }
}
