package org.onevisit.casefile;

import java.time.LocalDate;
import java.util.List;
import org.onevisit.refusal.ApplicationRefusals;

/**
 * How often the applicant of a case has come in person, and what for. What is counted is the
 * matter; a second visit alerts the agency that leads it.
 */
public final class VisitBook {

  private final CaseStore store;
  private final CaseFile file;
  private final Part<Visit> earlier;

  VisitBook(CaseStore store, CaseFile file, boolean isNew) {
    this.store = store;
    this.file = file;
    var no = file.caseNo();
    earlier = new Part<>(Visit::key, isNew ? List::of : () -> store.visits().ofCase(no));
  }

  /**
   * The applicant is there in person, for the act that is put on the record next.
   *
   * @param reason code, see {@link org.onevisit.catalogue.Attendance}
   * @param day the legal day
   */
  public void attend(String reason, LocalDate day) {
    var matter = file.matter();
    var isAgain = matter.progress().isFurtherVisit(day);
    file.visited(day);
    if (matter != file) {
      matter.visited(day);
      matter.record("", "visit", reason, file.caseNo());
    }
    if (isAgain) {
      matter.recordBySystem("alertVisit", matter.application().leadAgency(), reason);
    }
    file.add(Visit.of(file, matter, reason, isAgain));
  }

  /**
   * The alerted agency says why one visit was not enough.
   *
   * @throws org.onevisit.refusal.Refusal when nobody waits for that from the agency
   */
  public void explain(int seq, String agency, String code, String note) {
    var visit = earlier.rows().get(String.valueOf(seq));
    if (visit == null || !visit.isUnexplained() || !visit.alerted().equals(agency)) {
      throw ApplicationRefusals.visitNotAlerted(file.caseNo(), seq);
    }
    earlier.rows().put(visit.explained(code, note, file.actor(), file.now()));
    file.record(agency, "explainVisit", code, note);
  }

  void flush() {
    earlier.flush(store, Tables.INSERT_VISIT, Tables.UPDATE_VISIT);
  }
}
