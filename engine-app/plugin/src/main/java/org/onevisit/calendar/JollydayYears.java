package org.onevisit.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.onevisit.clock.CalendarYear;
import org.onevisit.clock.CalendarYear.Day;
import org.onevisit.clock.CalendarYear.Status;
import org.onevisit.refusal.ClockRefusals;

/**
 * The public holidays of other countries by Jollyday, for jurisdictions elsewhere. It knows neither
 * China nor make-up working days, and not every holiday that a government sets year by year: for
 * Japan no equinox and few days in lieu. So its years are provisional, until somebody enters the
 * published ones. To be used, {@code de.focus-shift:jollyday-core} and a reader such as {@code
 * jollyday-jackson} must be on the class path; the plugin itself needs neither.
 *
 * <pre>{@code
 * var years = JollydayYears.of("JP", 2026, 2030);
 * plugin.setJurisdiction(Jurisdiction.mondayToFriday("JP", ZoneId.of("Asia/Tokyo"), years));
 * }</pre>
 */
public final class JollydayYears {

  private JollydayYears() {}

  /**
   * The years of a country.
   *
   * @param country code of the calendar in Jollyday, {@code JP}
   * @param from first year
   * @param to last year; later ones follow the week alone and are provisional
   * @throws org.onevisit.refusal.Refusal when Jollyday does not know the country
   */
  public static List<CalendarYear> of(String country, int from, int to) {
    var known = new TreeSet<>(HolidayManager.getSupportedCalendarCodes());
    var code = country.toUpperCase(Locale.ROOT);
    if (!known.contains(code)) {
      throw ClockRefusals.countryUnknown(country, known);
    }
    var holidays =
        HolidayManager.getInstance(ManagerParameters.create(code.toLowerCase(Locale.ROOT)));
    return IntStream.rangeClosed(from, to).mapToObj(year -> year(holidays, code, year)).toList();
  }

  private static CalendarYear year(HolidayManager holidays, String code, int year) {
    var days =
        holidays.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
            .sorted(Comparator.comparing(Holiday::getDate))
            .map(holiday -> new Day(holiday.getDate(), holiday.getDescription(), true))
            .toList();
    return new CalendarYear(
        year, List.of("Jollyday, calendar '%s'".formatted(code)), Status.PROVISIONAL, days);
  }
}
