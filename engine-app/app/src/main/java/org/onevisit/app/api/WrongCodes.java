package org.onevisit.app.api;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts wrong codes by where they came from, or by what they were tried on, in one window. */
final class WrongCodes {

  private final Clock clock;
  private final Duration window;
  private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
  private long current;

  WrongCodes(Clock clock, Duration window) {
    this.clock = clock;
    this.window = window;
  }

  int of(String key) {
    forgetPast();
    return counts.getOrDefault(key, 0);
  }

  void add(String key) {
    forgetPast();
    counts.merge(key, 1, Integer::sum);
  }

  private synchronized void forgetPast() {
    var now = clock.millis() / window.toMillis();
    if (now != current) {
      counts.clear();
      current = now;
    }
  }
}
