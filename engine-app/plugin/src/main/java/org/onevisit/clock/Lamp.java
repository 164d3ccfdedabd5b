package org.onevisit.clock;

import java.time.Instant;

/** The deadline lamp of electronic supervision (电子监察). */
public enum Lamp {
  GREEN,
  YELLOW,
  RED,
  /** The clock is paused. */
  BLUE;

  /**
   * The colour at an instant. Over time it only ever worsens, unless a resumption or an extension
   * moves the due instant.
   *
   * @param yellowFrom see {@link LampThreshold#yellowFrom}
   */
  public static Lamp at(Instant now, Instant yellowFrom, Instant due, boolean paused) {
    if (paused) {
      return BLUE;
    }
    if (!now.isBefore(due)) {
      return RED;
    }
    return now.isBefore(yellowFrom) ? GREEN : YELLOW;
  }
}
