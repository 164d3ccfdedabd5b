package org.onevisit.clock;

/** Where a statutory clock stands. */
public enum ClockState {
  RUNNING,
  /** A special procedure takes its time, which does not count. */
  PAUSED,
  /** The act the clock waits for was done in time. */
  MET,
  /** The act was done after the statutory instant. */
  BREACHED,
  CANCELLED
}
