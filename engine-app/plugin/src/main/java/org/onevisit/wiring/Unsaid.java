package org.onevisit.wiring;

import org.onevisit.act.Answers;

/** Answers of an act to which nothing is said, and of which no diagram reads anything. */
enum Unsaid implements Answers {
  ANSWERS;

  @Override
  public Object get(String name) {
    return null;
  }

  @Override
  public void set(String name, Object value) {
    throw new UnsupportedOperationException("No diagram reads '%s' here".formatted(name));
  }
}
