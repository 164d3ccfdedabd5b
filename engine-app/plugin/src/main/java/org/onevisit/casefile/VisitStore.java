package org.onevisit.casefile;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads who has come in person, and how often that was. */
final class VisitStore {

  private final Jdbi jdbi;

  VisitStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Visit> ofCase(String caseNo) {
    return visits("select * from OV_VISIT where CASE_NO = ? order by SEQ", caseNo);
  }

  /** All attendances for a matter, whichever of its cases they were for. */
  List<Visit> ofMatter(String matter) {
    return visits(
        "select * from OV_VISIT where MATTER = ? order by ATTENDED_ON, VISIT, CASE_NO, SEQ",
        matter);
  }

  /** What an agency has still to explain, the longest ago first. */
  List<Visit> unexplained(String agency) {
    return visits(
        "select * from OV_VISIT where ALERTED = ? and EXPLANATION is null"
            + " order by ATTENDED_ON, CASE_NO, SEQ",
        agency);
  }

  /** The figures of the matters that ended in a stretch of time, the other end not included. */
  List<VisitFigure> figures(Instant from, Instant to) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select ITEM, LEAD_AGENCY as AGENCY, substring(REGION from 1 for 6) as REGION,"
                        + " count(*) as MATTERS,"
                        + " sum(case when VISITS = 0 then 1 else 0 end) as ZERO,"
                        + " sum(case when VISITS = 1 then 1 else 0 end) as ONE"
                        + " from OV_CASE where CLOSED_AT >= :from and CLOSED_AT < :to"
                        + " and (MATTER is null or MATTER = CASE_NO)"
                        + " group by ITEM, LEAD_AGENCY, substring(REGION from 1 for 6)"
                        + " order by ITEM, AGENCY, REGION")
                .bind("from", from)
                .bind("to", to)
                .mapTo(VisitFigure.class)
                .list());
  }

  private List<Visit> visits(String sql, String key) {
    return jdbi.withHandle(handle -> handle.select(sql, key).mapTo(Visit.class).list());
  }
}
