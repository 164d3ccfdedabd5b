package org.onevisit.clock;

/**
 * The calendar of a jurisdiction in all its versions. Every notice, correction and local closure
 * makes a new version, and none is ever changed: what was reckoned by one can be reckoned again.
 */
public interface CalendarVersions {

  /** The newest version. */
  int newest();

  /**
   * The working days as one version had them.
   *
   * @param area code of the region whose offices are asked about; empty for no local closures
   */
  WorkCalendar of(int version, String area);

  /** A calendar that never changes. */
  static CalendarVersions only(WorkCalendar calendar) {
    return new CalendarVersions() {
      @Override
      public int newest() {
        return 1;
      }

      @Override
      public WorkCalendar of(int version, String area) {
        return calendar;
      }
    };
  }
}
