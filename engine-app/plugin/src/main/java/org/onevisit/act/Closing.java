package org.onevisit.act;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseRow;
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

  /** Closes a matter: tells what each of its items has come to, and which could not begin. */
  static void closeMatter(Step step) {
    var file = step.file();
    List.of("decision", "delivery").forEach(step::takeEnd);
    var items = file.items().rows();
    var granted = file.items().granted();
    file.close(CaseState.CLOSED, "%d/%d".formatted(granted.size(), items.size()));
    step.record("closeMatter", keys(granted), keys(items));
    Notices.send(step, granted.isEmpty() ? "matterFailed" : "matterClosed");
  }

  /** An item that came to nothing holds nobody to the rest of the matter. */
  private static boolean isOver(CaseFile item) {
    return item.state().isFinal() && !item.state().isGranted();
  }

  private static void refuseUnlessUndecided(CaseFile file) {
    if (!file.state().isUndecided()) {
      throw ActRefusals.withdrawnTooLate(file.caseNo(), file.state());
    }
  }

  private static void withdraw(CaseFile item, CaseFile matter) {
    item.close(CaseState.WITHDRAWN, "Withdrawn by the applicant");
    item.record("", "recordWithdrawal", "", matter.caseNo());
  }

  private static String keys(List<CaseRow> items) {
    return items.stream().map(item -> item.application().item()).collect(joining(" "));
  }

  /** The applicant withdraws before the decision; a matter, before any of its items is decided. */
  static void withdraw(Step step) {
    var file = step.file();
    refuseUnlessUndecided(file);
    var items = file.items().files().stream().filter(item -> !isOver(item)).toList();
    items.forEach(Closing::refuseUnlessUndecided);
    items.forEach(item -> withdraw(item, file));
    Promising.withdraw(step, "withdrawal");
    file.close(CaseState.WITHDRAWN, "Withdrawn by the applicant");
    step.record("recordWithdrawal", "", "");
    Notices.send(step, "withdrawn");
  }
}
