package org.onevisit.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.onevisit.catalogue.Attendance;

/**
 * An applicant was there in person.
 *
 * @param seq number of the entry in the case's record that tells what was done then
 * @param matter number of the matter it counts for: a case of its own is a matter of one
 * @param visit the how-manieth visit for the matter; two attendances on one day are one visit
 * @param reason code, see {@link Attendance}
 * @param alerted id of the agency that has to say why one visit was not enough; null for the first
 * @param explanation code of what it said, null until then
 */
public record Visit(
    String caseNo,
    int seq,
    String matter,
    int visit,
    LocalDate attendedOn,
    String reason,
    String recordedBy,
    String alerted,
    String explanation,
    String note,
    String explainedBy,
    Instant explainedAt) {

  static Visit of(CaseFile file, CaseFile matter, String reason, boolean isAgain) {
    var progress = matter.progress();
    return new Visit(
        file.caseNo(),
        file.progress().entries() + 1,
        matter.caseNo(),
        progress.visits(),
        progress.lastVisit(),
        reason,
        file.actor(),
        isAgain ? matter.application().leadAgency() : null,
        null,
        null,
        null,
        null);
  }

  String key() {
    return String.valueOf(seq);
  }

  /** Whether an agency has still to say why one visit was not enough. */
  public boolean isUnexplained() {
    return alerted != null && explanation == null;
  }

  /** What the applicant came for, in words. */
  public Attendance reasonInWords() {
    return Attendance.named(reason).orElseThrow();
  }

  /** Why one visit was not enough, in words; null while nobody has said so. */
  public Attendance explanationInWords() {
    return explanation == null ? null : Attendance.named(explanation).orElseThrow();
  }

  Visit explained(String code, String words, String by, Instant when) {
    return new Visit(
        caseNo, seq, matter, visit, attendedOn, reason, recordedBy, alerted, code, words, by, when);
  }
}
