package org.onevisit.act;

import org.onevisit.casefile.CaseState;
import org.onevisit.catalogue.Stage;
import org.onevisit.refusal.ActRefusals;

/** How a case ends. */
final class Closing {

  private Closing() {}

  /** Closes the case; refused while a promise is open. */
  static void close(Step step) {
    var file = step.file();
    file.ledger().refuseWhileAwaited(Stage.CLOSING, "Closing");
    step.stopClock("delivery");
    file.close(CaseState.CLOSED, file.progress().outcome());
    step.record("closeCase", "", "");
    Notices.send(step, "closed");
  }

  /** The applicant withdraws before the decision. */
  static void withdraw(Step step) {
    var file = step.file();
    if (!file.state().isUndecided()) {
      throw ActRefusals.withdrawnTooLate(file.caseNo(), file.state());
    }
    Promising.withdraw(step, "withdrawal");
    file.close(CaseState.WITHDRAWN, "Withdrawn by the applicant");
    step.record("recordWithdrawal", "", "");
    Notices.send(step, "withdrawn");
  }
}
