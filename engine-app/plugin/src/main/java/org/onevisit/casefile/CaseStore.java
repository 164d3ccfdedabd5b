package org.onevisit.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.calendar.CalendarHistory;
import org.onevisit.clock.PausedTime;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.licence.Licence;
import org.onevisit.promise.Promise;
import org.onevisit.record.Entry;

/** Reads and writes the case register over one connection. */
final class CaseStore {

  /** Every case that is read tells of the newest calendar, at no further statement. */
  private static final String CASES =
      "select OV_CASE.*, (select max(VERSION) from OV_CALENDAR) as NEWEST_CALENDAR from OV_CASE";

  private static final String OUTDATED =
      " from OV_CLOCK where STATE in ('RUNNING', 'PAUSED') and CALENDAR_VERSION < :newest";

  private final Jdbi jdbi;
  private final CalendarHistory calendars;

  CaseStore(Jdbi jdbi, CalendarHistory calendars) {
    this.jdbi = jdbi;
    this.calendars = calendars;
  }

  /** Reads a case and keeps others from changing it until the transaction ends. */
  Optional<CaseRow> lock(String caseNo) {
    return known(one(CaseRow.class, CASES + " where CASE_NO = ? for update", caseNo));
  }

  Optional<CaseRow> find(String caseNo) {
    return known(one(CaseRow.class, CASES + " where CASE_NO = ?", caseNo));
  }

  private Optional<CaseRow> known(Optional<CaseRow> row) {
    row.ifPresent(read -> calendars.learn(read.newestCalendar(), jdbi));
    return row;
  }

  int newestCalendar() {
    return with(
        handle -> handle.select("select max(VERSION) from OV_CALENDAR").mapTo(Integer.class).one());
  }

  /** Cases with periods that run and were reckoned by an older calendar, in order. */
  List<String> outdated(int newest, String after, int limit) {
    return with(
        handle ->
            handle
                .createQuery(
                    "select distinct CASE_NO"
                        + OUTDATED
                        + " and CASE_NO > :after order by CASE_NO fetch first :limit rows only")
                .bind("newest", newest)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
  }

  int countOutdated(int newest) {
    return with(
        handle ->
            handle
                .createQuery("select count(distinct CASE_NO)" + OUTDATED)
                .bind("newest", newest)
                .mapTo(Integer.class)
                .one());
  }

  List<StatutoryClock> clocks(String caseNo) {
    return list(
        StatutoryClock.class,
        "select * from OV_CLOCK where CASE_NO = ? order by STARTED_AT",
        caseNo);
  }

  List<PausedTime> pauses(String caseNo) {
    return list(
        PausedTime.class, "select * from OV_PAUSE where CASE_NO = ? order by STARTED_AT", caseNo);
  }

  List<CaseMaterial> materials(String caseNo) {
    return list(
        CaseMaterial.class,
        "select * from OV_MATERIAL where CASE_NO = ? order by MATERIAL",
        caseNo);
  }

  List<Promise> promises(String caseNo) {
    return list(
        Promise.class, "select * from OV_PROMISE where CASE_NO = ? order by SUBJECT", caseNo);
  }

  List<Licence> licences(String caseNo) {
    return list(Licence.class, "select * from OV_LICENCE where CASE_NO = ?", caseNo);
  }

  List<Participant> participants(String caseNo) {
    return list(
        Participant.class, "select * from OV_PARTICIPANT where CASE_NO = ? order by SINCE", caseNo);
  }

  List<CaseRow> newestOf(String agency, int limit) {
    return with(
        handle ->
            handle
                .createQuery(
                    CASES
                        + " join OV_PARTICIPANT"
                        + " on OV_PARTICIPANT.CASE_NO = OV_CASE.CASE_NO"
                        + " where OV_PARTICIPANT.AGENCY = :agency"
                        + " order by OV_CASE.RECEIVED_AT desc fetch first :limit rows only")
                .bind("agency", agency)
                .bind("limit", limit)
                .mapTo(CaseRow.class)
                .list());
  }

  List<Entry> record(String caseNo) {
    return list(Entry.class, "select * from OV_RECORD where CASE_NO = ? order by SEQ", caseNo);
  }

  Optional<String> lastToComplete(String caseNo, String step) {
    return with(
        handle ->
            handle
                .select(
                    "select ACTOR from OV_RECORD where CASE_NO = ? and ACT = 'completeTask'"
                        + " and SUBJECT = ? order by SEQ desc fetch first 1 rows only",
                    caseNo,
                    step)
                .mapTo(String.class)
                .findOne());
  }

  Optional<Document> document(String id) {
    return one(Document.class, "select * from OV_DOCUMENT where ID = ?", id);
  }

  Optional<Licence> licenceByIdentifier(String identifier) {
    return one(Licence.class, "select * from OV_LICENCE where IDENTIFIER = ?", identifier);
  }

  Optional<Submitted> submitted(String key) {
    return one(Submitted.class, "select * from OV_SUBMISSION where IDEMPOTENCY_KEY = ?", key);
  }

  List<Dispatch> dispatches(String caseNo) {
    return list(
        Dispatch.class,
        "select * from OV_OUTBOX where CASE_NO = ? order by CREATED_AT, ID",
        caseNo);
  }

  /** Next value of a series, from 1; no value is lost when the transaction rolls back. */
  long nextSerial(String name) {
    return with(
        handle -> {
          if (handle.execute(
                  "update OV_SERIAL set NEXT_VALUE = NEXT_VALUE + 1 where NAME = ?", name)
              == 0) {
            handle.execute("insert into OV_SERIAL (NAME, NEXT_VALUE) values (?, 2)", name);
          }
          return handle
              .select(
                  "select NEXT_VALUE, (select max(VERSION) from OV_CALENDAR) as NEWEST_CALENDAR"
                      + " from OV_SERIAL where NAME = ?",
                  name)
              .map((row, context) -> taken(row))
              .one();
        });
  }

  /** A new case, too, is to know the newest calendar, at no further statement. */
  private long taken(ResultSet row) throws SQLException {
    calendars.learn(row.getInt("NEWEST_CALENDAR"), jdbi);
    return row.getLong("NEXT_VALUE") - 1;
  }

  /** Writes rows by their record accessors, all in one batch. */
  void write(String sql, Collection<?> rows) {
    if (rows.isEmpty()) {
      return;
    }
    with(
        handle -> {
          var batch = handle.prepareBatch(sql);
          rows.forEach(row -> batch.bindMethods(row).add());
          return batch.execute();
        });
  }

  private <T> Optional<T> one(Class<T> type, String sql, String key) {
    return with(handle -> handle.select(sql, key).mapTo(type).findOne());
  }

  private <T> List<T> list(Class<T> type, String sql, String key) {
    return with(handle -> handle.select(sql, key).mapTo(type).list());
  }

  private <T> T with(Function<Handle, T> work) {
    return jdbi.withHandle(work::apply);
  }
}
