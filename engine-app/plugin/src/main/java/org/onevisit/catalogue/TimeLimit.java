package org.onevisit.catalogue;

/** A time limit (时限) as the law writes it, 20 working days; length 0 means on the spot (即时). */
public record TimeLimit(int length, TimeUnit unit) {

  public TimeLimit {
    if (length < 0) {
      throw new CatalogueException("A time limit cannot be negative: " + length);
    }
  }

  public static TimeLimit workingDays(int length) {
    return new TimeLimit(length, TimeUnit.WORKING_DAY);
  }

  public static TimeLimit calendarDays(int length) {
    return new TimeLimit(length, TimeUnit.CALENDAR_DAY);
  }

  public static TimeLimit months(int length) {
    return new TimeLimit(length, TimeUnit.MONTH);
  }

  public static TimeLimit hours(int length) {
    return new TimeLimit(length, TimeUnit.HOUR);
  }

  /** The limit after an approved extension (延期) in the same unit. */
  public TimeLimit plus(int extension) {
    return new TimeLimit(length + extension, unit);
  }
}
