package org.onevisit.desk;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.onevisit.act.Answers;
import org.onevisit.act.Step;
import org.onevisit.act.Supervision;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.refusal.ApplicationRefusals;
import org.onevisit.refusal.PromiseRefusals;

/**
 * Where supervising agencies answer notices that no step of a diagram waits for: of a licence's
 * end, or of a grant when their time for it has passed.
 */
public final class SupervisionDesk {

  /** The longest note taken, in characters. */
  public static final int MAX_NOTE = 1000;

  private final CaseTransactions transactions;
  private final BiFunction<CaseFile, Answers, Step> steps;

  /**
   * Opens the desk.
   *
   * @param steps an act in a case outside any step of its diagram
   */
  public SupervisionDesk(CaseTransactions transactions, BiFunction<CaseFile, Answers, Step> steps) {
    this.transactions = transactions;
    this.steps = steps;
  }

  /**
   * An officer has read a notice.
   *
   * @param agency the officer's agency
   * @throws org.onevisit.refusal.Refusal when it has no such notice, or has answered it
   */
  public void acknowledge(String caseNo, int number, String officer, String agency) {
    change(caseNo, officer, file -> Supervision.acknowledge(file, number, agency));
  }

  /**
   * Two officers have been there.
   *
   * @param said {@code supervisionResult} (clear, rectify, case), {@code firstInspector}, {@code
   *     secondInspector}, {@code supervisionNote}
   * @throws org.onevisit.refusal.Refusal when the agency has no such notice or has answered it,
   *     names no two officers, or says something else
   */
  public void feedBack(
      String caseNo, int number, String officer, String agency, Map<String, String> said) {
    if (said.values().stream().anyMatch(it -> it.length() > MAX_NOTE || it.indexOf('\0') >= 0)) {
      throw PromiseRefusals.textMissing("what was found", MAX_NOTE);
    }
    change(
        caseNo,
        officer,
        file -> Supervision.feedBack(steps.apply(file, new Said(said)), number, agency));
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
