package org.onevisit.catalogue;

/**
 * The unit of a time limit. The Administrative Licensing Law counts working days (art 82); other
 * statutes count days, months or hours as they please.
 */
public enum TimeUnit {
  WORKING_DAY,
  CALENDAR_DAY,
  MONTH,
  HOUR
}
