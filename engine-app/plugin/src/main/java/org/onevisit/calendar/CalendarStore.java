package org.onevisit.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.onevisit.catalogue.Json;
import org.onevisit.clock.CalendarYear;
import org.onevisit.clock.CalendarYear.Status;
import org.onevisit.refusal.ClockRefusals;

/** The versions of the calendar in the database. They are added to and never changed. */
final class CalendarStore {

  private static final String SYSTEM = "system";

  private final Jdbi jdbi;

  CalendarStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<CalendarChange> after(int version) {
    return jdbi.withHandle(handle -> after(handle, version));
  }

  /**
   * Adds a version.
   *
   * @return its number
   */
  int add(String calendar, CalendarContent content, String by, Instant at) {
    return jdbi.withHandle(handle -> add(handle, calendar, content, by, at));
  }

  /** Enters what is shipped and not yet known; of two nodes that do so at once, one does. */
  void settle(Jurisdiction jurisdiction) {
    try {
      jdbi.useTransaction(handle -> settle(handle, jurisdiction));
    } catch (UnableToExecuteStatementException otherNode) {
      jdbi.useTransaction(handle -> settle(handle, jurisdiction));
    }
  }

  private static void settle(Handle handle, Jurisdiction jurisdiction) {
    var changes = after(handle, 0);
    changes.stream()
        .filter(change -> !change.calendar().equals(jurisdiction.calendar()))
        .findFirst()
        .ifPresent(
            other -> {
              throw ClockRefusals.otherCalendar(other.calendar(), jurisdiction.calendar());
            });
    var known = CalendarState.at(Integer.MAX_VALUE, changes);
    var news = jurisdiction.years().stream().filter(year -> isNews(year, known)).toList();
    if (!news.isEmpty()) {
      var content = CalendarContent.ofYears(news);
      add(handle, jurisdiction.calendar(), content, SYSTEM, Instant.now());
    }
  }

  /** What somebody has entered stands against what a later release brings. */
  private static boolean isNews(CalendarYear shipped, CalendarState known) {
    return known
        .year(shipped.year())
        .map(year -> year.status() == Status.PROVISIONAL && shipped.status() == Status.PUBLISHED)
        .orElse(true);
  }

  private static List<CalendarChange> after(Handle handle, int version) {
    return handle
        .select("select * from OV_CALENDAR where VERSION > ? order by VERSION", version)
        .map(CalendarStore::change)
        .list();
  }

  private static int add(
      Handle handle, String calendar, CalendarContent content, String by, Instant at) {
    var version =
        handle
            .select("select coalesce(max(VERSION), 0) + 1 from OV_CALENDAR")
            .mapTo(Integer.class)
            .one();
    handle.execute(
        "insert into OV_CALENDAR (VERSION, CALENDAR, CONTENT, ENTERED_BY, ENTERED_AT)"
            + " values (?, ?, ?, ?, ?)",
        version,
        calendar,
        Json.write(content),
        by,
        at);
    return version;
  }

  private static CalendarChange change(ResultSet row, StatementContext context)
      throws SQLException {
    return new CalendarChange(
        row.getInt("VERSION"),
        row.getString("CALENDAR"),
        Json.read(row.getString("CONTENT"), CalendarContent.class),
        row.getString("ENTERED_BY"),
        row.getTimestamp("ENTERED_AT").toInstant());
  }
}
