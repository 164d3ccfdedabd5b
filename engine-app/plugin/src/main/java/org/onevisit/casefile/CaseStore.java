package org.onevisit.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
import org.onevisit.opinion.Opinion;
import org.onevisit.promise.LaneChoice;
import org.onevisit.promise.Promise;
import org.onevisit.record.Entry;
import org.onevisit.routing.AgencyHistory;

/** Reads and writes the case register over one connection. */
final class CaseStore {

  /** Every case that is read tells of the newest calendar and agencies, at no further statement. */
  private static final String CASES =
      "select OV_CASE.*, (select max(VERSION) from OV_CALENDAR) as NEWEST_CALENDAR,"
          + " (select coalesce(max(VERSION), 0) from OV_AGENCY_CHANGE) as NEWEST_AGENCIES,"
          + " (select count(*) from OV_FORWARDED where OV_FORWARDED.CASE_NO = OV_CASE.CASE_NO)"
          + " as FORWARDED"
          + " from OV_CASE";

  private static final String OUTDATED =
      " from OV_CLOCK where STATE in ('RUNNING', 'PAUSED') and CALENDAR_VERSION < :newest";

  private final Jdbi jdbi;
  private final CalendarHistory calendars;
  private final AgencyHistory agencies;

  CaseStore(Jdbi jdbi, CalendarHistory calendars, AgencyHistory agencies) {
    this.jdbi = jdbi;
    this.calendars = calendars;
    this.agencies = agencies;
  }

  CreditStore credit() {
    return new CreditStore(jdbi);
  }

  FollowUpStore followUp() {
    return new FollowUpStore(jdbi);
  }

  VisitStore visits() {
    return new VisitStore(jdbi);
  }

  /** Reads a case and keeps others from changing it until the transaction ends. */
  Optional<CaseRow> lock(String caseNo) {
    return one(CaseRow.class, CASES + " where CASE_NO = ? for update", caseNo).map(this::known);
  }

  Optional<CaseRow> find(String caseNo) {
    return one(CaseRow.class, CASES + " where CASE_NO = ?", caseNo).map(this::known);
  }

  private CaseRow known(CaseRow row) {
    calendars.learn(row.newestCalendar(), jdbi);
    agencies.learn(row.newestAgencies(), jdbi);
    return row;
  }

  int newestAgencies() {
    return with(
        handle ->
            handle
                .select("select coalesce(max(VERSION), 0) from OV_AGENCY_CHANGE")
                .mapTo(Integer.class)
                .one());
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

  /** Numbers of the cases that are a matter's items, in the order in which they began. */
  List<String> itemsOf(String matter) {
    return with(
        handle ->
            handle
                .select(
                    "select CASE_NO from OV_CASE where MATTER = ? and CASE_NO <> MATTER"
                        + " order by RECEIVED_AT, CASE_NO",
                    matter)
                .mapTo(String.class)
                .list());
  }

  List<CaseRow> find(Collection<String> caseNos) {
    return ofAll(CaseRow.class, CASES + " where CASE_NO in (<numbers>)", caseNos).stream()
        .map(this::known)
        .toList();
  }

  List<StatutoryClock> clocks(Collection<String> caseNos) {
    return ofAll(
        StatutoryClock.class, "select * from OV_CLOCK where CASE_NO in (<numbers>)", caseNos);
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

  List<Opinion> opinions(String caseNo) {
    return list(
        Opinion.class,
        "select * from OV_OPINION where CASE_NO = ? order by NUMBER_IN_CASE",
        caseNo);
  }

  List<Forwarded> forwarded(String caseNo) {
    return list(
        Forwarded.class,
        "select * from OV_FORWARDED where CASE_NO = ? order by NUMBER_IN_CASE",
        caseNo);
  }

  List<CaseMaterial> materials(String caseNo) {
    return list(
        CaseMaterial.class,
        "select * from OV_MATERIAL where CASE_NO = ? order by MATERIAL",
        caseNo);
  }

  List<Promise> promises(String caseNo) {
    return list(
        Promise.class, "select * from OV_PROMISE where CASE_NO = ? order by MADE_AT, ID", caseNo);
  }

  List<LaneChoice> laneChoice(String caseNo) {
    return list(LaneChoice.class, "select * from OV_LANE_CHOICE where CASE_NO = ?", caseNo);
  }

  List<Custody> custody(String caseNo) {
    return list(Custody.class, "select * from OV_CUSTODY where CASE_NO = ? order by THING", caseNo);
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

  List<CaseRow> newestIn(String region, int limit) {
    return with(
        handle ->
            handle
                .createQuery(
                    CASES
                        + " where OV_CASE.REGION like :region"
                        + " order by OV_CASE.RECEIVED_AT desc fetch first :limit rows only")
                .bind("region", region + "%")
                .bind("limit", limit)
                .mapTo(CaseRow.class)
                .list());
  }

  List<Entry> record(String caseNo) {
    return list(Entry.class, "select * from OV_RECORD where CASE_NO = ? order by SEQ", caseNo);
  }

  Optional<String> lastToComplete(String caseNo, String step) {
    return lastActor("ACT = 'completeTask' and SUBJECT = ?", caseNo, step);
  }

  Optional<String> lastToDo(String caseNo, String act) {
    return lastActor("ACT = ?", caseNo, act);
  }

  private Optional<String> lastActor(String condition, String caseNo, String key) {
    var sql =
        "select ACTOR from OV_RECORD where CASE_NO = ? and %s order by SEQ desc fetch first 1 rows only"
            .formatted(condition);
    return with(handle -> handle.select(sql, caseNo, key).mapTo(String.class).findOne());
  }

  Optional<Document> document(String id) {
    return one(Document.class, "select * from OV_DOCUMENT where ID = ?", id);
  }

  boolean hasDocument(String id) {
    return exists("select 1 from OV_DOCUMENT where ID = ?", id);
  }

  Optional<Licence> licenceByIdentifier(String identifier) {
    return one(Licence.class, "select * from OV_LICENCE where IDENTIFIER = ?", identifier);
  }

  Optional<Licence> licence(String number) {
    return one(Licence.class, "select * from OV_LICENCE where LICENCE_NO = ?", number);
  }

  /** The licence a case has resulted in, or the one it prolongs. */
  Optional<Licence> licenceOfCase(String caseNo) {
    return licences(caseNo).stream()
        .findFirst()
        .or(() -> find(caseNo).map(row -> row.application().renews()).flatMap(this::licence));
  }

  /** Valid licences by their ends, the other day not included. */
  List<Licence> validLicencesEnding(
      LocalDate from, LocalDate to, String condition, int limit, int passed) {
    return with(
        handle ->
            handle
                .createQuery(
                    "select * from OV_LICENCE where STATE = 'VALID'"
                        + " and VALID_TO >= :from and VALID_TO < :to"
                        + condition
                        + " order by VALID_TO, LICENCE_NO"
                        + " offset :passed rows fetch first :limit rows only")
                .bind("from", from)
                .bind("to", to)
                .bind("limit", limit)
                .bind("passed", passed)
                .mapTo(Licence.class)
                .list());
  }

  /** Whether a case asks for a licence's renewal and is not closed. */
  boolean isRenewalOpen(String licenceNo) {
    return exists("select 1 from OV_CASE where RENEWS = ? and CLOSED_AT is null", licenceNo);
  }

  /** Whether a case asks for a licence's renewal, in time, and is not decided. */
  boolean isRenewalPending(String licenceNo) {
    return exists(
        "select 1 from OV_CASE join OV_CLOCK on OV_CLOCK.CASE_NO = OV_CASE.CASE_NO"
            + " where OV_CASE.RENEWS = ? and OV_CASE.DECIDED_AT is null"
            + " and OV_CLOCK.KIND = 'renewal' and OV_CLOCK.STATE = 'RUNNING'",
        licenceNo);
  }

  private boolean exists(String sql, String key) {
    return with(handle -> handle.select(sql, key).mapTo(Integer.class).findFirst().isPresent());
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
          Serials.take(handle, name);
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

  private <T> List<T> ofAll(Class<T> type, String sql, Collection<String> caseNos) {
    return with(handle -> handle.createQuery(sql).bindList("numbers", caseNos).mapTo(type).list());
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
