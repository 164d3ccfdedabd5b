package org.onevisit.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.catalogue.Standing;
import org.onevisit.promise.CreditEntry;

/** Reads the credit record, of all agencies, and finds the cases it matters to. */
final class CreditStore {

  private final Jdbi jdbi;

  CreditStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<CreditEntry> ofCase(String caseNo) {
    return entries("select * from OV_CREDIT where CASE_NO = ? order by PROMISE_ID", caseNo);
  }

  List<CreditEntry> of(Applicant applicant) {
    return entries(
        "select * from OV_CREDIT where SUBJECT = ? order by FOUND_AT", applicant.creditSubject());
  }

  List<CreditEntry> of(Collection<String> subjects) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from OV_CREDIT where SUBJECT in (<subjects>)")
                .bindList("subjects", subjects)
                .mapTo(CreditEntry.class)
                .list());
  }

  /** The entries whose applicants wait for an agency's answer. */
  List<CreditEntry> pleas(String agency) {
    return entries(
        "select * from OV_CREDIT where AGENCY = ? and STATE in ('OBJECTED', 'REPAIR_ASKED')"
            + " order by ANSWER_BY, CASE_NO, PROMISE_ID",
        agency);
  }

  /** What the record says of an applicant on a day, whichever agency wrote it. */
  Standing standing(Applicant applicant, LocalDate day) {
    return of(applicant).stream()
        .filter(entry -> entry.countsOn(day))
        .map(CreditEntry::standing)
        .max(Comparator.naturalOrder())
        .orElse(Standing.CLEAN);
  }

  /**
   * Numbers of the open cases an applicant has in lanes of trust; the letter of an id is as typed.
   */
  List<String> openOnTrust(Applicant applicant) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select OV_CASE.CASE_NO from OV_CASE"
                        + " join OV_LANE_CHOICE on OV_LANE_CHOICE.CASE_NO = OV_CASE.CASE_NO"
                        + " where OV_CASE.APPLICANT_ID in (upper(:id), lower(:id))"
                        + " and OV_CASE.APPLICANT_ID_TYPE = :idType and OV_CASE.CLOSED_AT is null"
                        + " and OV_LANE_CHOICE.WITHDRAWN_AT is null order by OV_CASE.CASE_NO")
                .bindMethods(applicant)
                .mapTo(String.class)
                .list());
  }

  private List<CreditEntry> entries(String sql, String key) {
    return jdbi.withHandle(handle -> handle.select(sql, key).mapTo(CreditEntry.class).list());
  }
}
