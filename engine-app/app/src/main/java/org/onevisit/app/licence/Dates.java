package org.onevisit.app.licence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a licence writes them: 2026年3月1日, 1 March 2026. */
final class Dates {

  private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("y年M月d日");
  private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM y", Locale.UK);

  private Dates() {}

  static String zh(LocalDate day) {
    return ZH.format(day);
  }

  static String en(LocalDate day) {
    return EN.format(day);
  }
}
