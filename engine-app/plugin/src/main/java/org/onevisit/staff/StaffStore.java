package org.onevisit.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The rows of the book in the database. */
final class StaffStore {

  private final Jdbi jdbi;

  StaffStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Cover> covers(String agency, LocalDate day) {
    return list(
        Cover.class,
        "select * from OV_COVER where AGENCY = ? and LAST_DAY >= ? order by FIRST_DAY, ENTERED_AT",
        agency,
        day);
  }

  Optional<Cover> cover(String id) {
    return list(Cover.class, "select * from OV_COVER where ID = ?", id).stream().findFirst();
  }

  void add(Cover cover) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into OV_COVER (ID, AGENCY, ABSENT, COVERING, ROLE, ITEMS, FIRST_DAY,"
                        + " LAST_DAY, REASON, ENTERED_BY, ENTERED_AT) values (:id, :agency,"
                        + " :absent, :covering, :role, :items, :firstDay, :lastDay, :reason,"
                        + " :enteredBy, :enteredAt)")
                .bindMethods(cover)
                .execute());
  }

  void end(Cover cover) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update OV_COVER set ENDED_BY = :endedBy, ENDED_AT = :endedAt"
                        + " where ID = :id and ENDED_AT is null")
                .bindMethods(cover)
                .execute());
  }

  Optional<String> lastResort(String agency) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select OFFICER from OV_LAST_RESORT where AGENCY = ?"
                        + " order by NUMBER_AT_AGENCY desc fetch first 1 rows only",
                    agency)
                .mapTo(String.class)
                .findOne());
  }

  void addLastResort(String agency, String officer, String by, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into OV_LAST_RESORT"
                    + " (AGENCY, NUMBER_AT_AGENCY, OFFICER, ENTERED_BY, ENTERED_AT)"
                    + " select ?, coalesce(max(NUMBER_AT_AGENCY), 0) + 1, ?, ?, cast(? as timestamp"
                    + " with time zone) from OV_LAST_RESORT where AGENCY = ?",
                agency,
                officer,
                by,
                at,
                agency));
  }

  List<Stray> strays(String agency) {
    return list(
        Stray.class,
        "select * from OV_STRAY where AGENCY = ? and SETTLED_AT is null order by FOUND_AT, TASK_ID",
        agency);
  }

  List<Stray> strays() {
    return list(
        Stray.class, "select * from OV_STRAY where SETTLED_AT is null order by FOUND_AT, TASK_ID");
  }

  /** A task that strays again is reported again, in its row. */
  boolean report(Stray stray) {
    return jdbi.withHandle(
        handle -> {
          var again =
              handle
                  .createUpdate(
                      "update OV_STRAY set REPORTED_TO = :reportedTo, ASSIGNEE = :assignee,"
                          + " FOUND_AT = :foundAt, SETTLED_AT = null"
                          + " where TASK_ID = :taskId and CAUSE = :cause")
                  .bindMethods(stray)
                  .execute();
          return again > 0
              || handle
                      .createUpdate(
                          "insert into OV_STRAY (TASK_ID, CAUSE, AGENCY, CASE_NO, STEP, ASSIGNEE,"
                              + " REPORTED_TO, FOUND_AT) values (:taskId, :cause, :agency,"
                              + " :caseNo, :step, :assignee, :reportedTo, :foundAt)")
                      .bindMethods(stray)
                      .execute()
                  > 0;
        });
  }

  void settle(Stray stray, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update OV_STRAY set SETTLED_AT = ? where TASK_ID = ? and CAUSE = ?",
                at,
                stray.taskId(),
                stray.cause()));
  }

  private <T> List<T> list(Class<T> type, String sql, Object... keys) {
    return jdbi.withHandle(
        handle -> handle.select(sql, keys).map(ConstructorMapper.of(type)).list());
  }
}
