package org.onevisit.supervision;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * One notice of a permit to the agency that supervises it (Zhejiang reform rules art 33).
 *
 * @param number from 1 within the case
 * @param about {@link #GRANTED}, or what became of the licence, such as {@code REVOKED}
 * @param dueAt by when it is to feed back, UTC
 * @param result {@code clear}, {@code rectify} or {@code case}; null before the feedback
 * @param inspectors the two officers who were there; null before the feedback
 */
public record SupervisionNotice(
    String caseNo,
    @ColumnName("number_in_case") int number,
    String agency,
    String about,
    Instant noticedAt,
    Instant dueAt,
    SupervisionState state,
    String result,
    String inspectors,
    String note,
    Instant changedAt,
    String changedBy) {

  /** It was granted on a promise. */
  public static final String GRANTED = "GRANTED";

  /** A notice as it leaves. */
  public static SupervisionNotice of(
      String caseNo, int number, String agency, String about, Instant now, Instant due, String by) {
    return new SupervisionNotice(
        caseNo,
        number,
        agency,
        about,
        now,
        due,
        SupervisionState.NOTICED,
        null,
        null,
        null,
        now,
        by);
  }

  /** Whether the agency has still to feed back. */
  public boolean isOpen() {
    return state != SupervisionState.FED_BACK;
  }

  public SupervisionNotice acknowledged(Instant now, String officer) {
    return in(SupervisionState.ACKNOWLEDGED, null, null, null, now, officer);
  }

  public SupervisionNotice fedBack(
      String found, String officers, String words, Instant now, String officer) {
    return in(SupervisionState.FED_BACK, found, officers, words, now, officer);
  }

  private SupervisionNotice in(
      SupervisionState next,
      String found,
      String officers,
      String words,
      Instant now,
      String officer) {
    return new SupervisionNotice(
        caseNo, number, agency, about, noticedAt, dueAt, next, found, officers, words, now,
        officer);
  }
}
