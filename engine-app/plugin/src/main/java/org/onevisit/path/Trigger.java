package org.onevisit.path;

/** What an event waits for. */
enum Trigger {
  NONE,
  TIMER,
  MESSAGE,
  SIGNAL,
  CONDITION,
  ERROR,
  ESCALATION;

  /** Whether the world outside raises it; errors and escalations come from within. */
  boolean isExternal() {
    return this == TIMER || this == MESSAGE || this == SIGNAL || this == CONDITION;
  }
}
