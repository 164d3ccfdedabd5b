package org.onevisit.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.catalogue.Attendance;
import org.onevisit.catalogue.TextLength;
import org.onevisit.clock.Deadlines;
import org.onevisit.refusal.ApplicationRefusals;

/**
 * Where officers record that an applicant was there in person for what no act of the case records,
 * and where the agency that leads a matter says why one visit was not enough.
 */
public final class VisitDesk {

  /** The longest note taken, in characters. */
  public static final int MAX_NOTE = 500;

  private final CaseTransactions transactions;
  private final Deadlines deadlines;

  public VisitDesk(CaseTransactions transactions, Deadlines deadlines) {
    this.transactions = transactions;
    this.deadlines = deadlines;
  }

  /**
   * The applicant was there in person just now.
   *
   * @param reason code, one that officers record by hand
   * @throws org.onevisit.refusal.Refusal for another reason, or when the case has ended
   */
  public void attend(String caseNo, String officer, String reason) {
    change(
        caseNo,
        officer,
        file -> {
          refuseUnknown(reason, Attendance::byHand, file);
          if (file.state().isFinal()) {
            throw ApplicationRefusals.visitAfterEnd(caseNo, file.state());
          }
          file.visits().attend(reason, today(file));
          file.record("", "visit", reason, "");
        });
  }

  /**
   * An agency says why one visit was not enough.
   *
   * @param seq number of the visit's entry in the record
   * @param agency the officer's, which was alerted
   * @param note what else there is to say; may be empty
   * @throws org.onevisit.refusal.Refusal for an unknown code, a note too long, or when the agency
   *     was not asked or has answered
   */
  public void explain(
      String caseNo, int seq, String officer, String agency, String code, String note) {
    change(
        caseNo,
        officer,
        file -> {
          refuseUnknown(code, Attendance::explanations, file);
          if (TextLength.flaw(note, MAX_NOTE).isPresent()) {
            throw ApplicationRefusals.visitNoteTooLong(MAX_NOTE);
          }
          file.visits().explain(seq, agency, code, note.strip());
        });
  }

  private void refuseUnknown(
      String code, Function<LocalDate, List<Attendance>> inForce, CaseFile file) {
    var known = inForce.apply(today(file)).stream().map(Attendance::code).toList();
    if (!known.contains(code)) {
      throw ApplicationRefusals.visitReasonUnknown(code, known);
    }
  }

  private LocalDate today(CaseFile file) {
    return deadlines.day(file.now());
  }

  private void change(String caseNo, String officer, Consumer<CaseFile> act) {
    transactions.run(
        officer,
        work -> {
          act.accept(work.find(caseNo).orElseThrow(() -> ApplicationRefusals.caseUnknown(caseNo)));
          return null;
        });
  }
}
