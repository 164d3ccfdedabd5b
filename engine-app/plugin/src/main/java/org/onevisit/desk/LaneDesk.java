package org.onevisit.desk;

import static org.onevisit.casefile.Hand.APPLICANT;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.onevisit.act.Notices;
import org.onevisit.act.OrdinaryWay;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.catalogue.Lane;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.clock.Deadlines;
import org.onevisit.refusal.ApplicationRefusals;
import org.onevisit.refusal.PromiseRefusals;

/** Leaving a lane of trust for the ordinary way, and what is shown then. */
public final class LaneDesk {

  /** The longest note taken, in characters. */
  public static final int MAX_NOTE = 1000;

  private static final String LANE = "lane";

  private final CaseTransactions transactions;
  private final RuntimeService runtime;
  private final Function<Application, PermitItem> items;
  private final Deadlines deadlines;

  public LaneDesk(
      CaseTransactions transactions,
      RuntimeService runtime,
      Function<Application, PermitItem> items,
      Deadlines deadlines) {
    this.transactions = transactions;
    this.runtime = runtime;
    this.items = items;
    this.deadlines = deadlines;
  }

  /**
   * The applicant takes the promises back and goes the ordinary way, in the same case.
   *
   * @throws org.onevisit.refusal.Refusal when it is too late: after the decision, or after an
   *     acceptance that rests on a promise
   */
  public void leave(String caseNo) {
    change(
        caseNo,
        APPLICANT,
        file -> {
          var received = deadlines.day(file.application().receivedAt());
          OrdinaryWay.take(file, items.apply(file.application().ordinary()), received);
          tellModels(caseNo);
          Notices.send(file, "laneLeft", Map.of());
        });
  }

  /**
   * An officer has seen an original that is to be shown since the lane was left.
   *
   * @param agency the officer's agency
   * @param note what differs from the scan, for the decision; empty when it agrees
   * @throws org.onevisit.refusal.Refusal when that original is not awaited
   */
  public void shown(String caseNo, String material, String officer, String agency, String note) {
    if (note.length() > MAX_NOTE || note.indexOf('\0') >= 0) {
      throw PromiseRefusals.textMissing("what differs", MAX_NOTE);
    }
    change(
        caseNo,
        officer,
        file -> {
          var today = deadlines.day(file.now());
          OrdinaryWay.shown(file, agency, material, note.strip(), today);
        });
  }

  /** Conditions of the models read the lane from here on. */
  private void tellModels(String caseNo) {
    runtime
        .createVariableInstanceQuery()
        .variableName(LANE)
        .processInstanceIdIn(instances(caseNo))
        .list()
        .forEach(lane -> runtime.setVariable(lane.getExecutionId(), LANE, Lane.ORDINARY.code()));
  }

  private String[] instances(String caseNo) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
        .map(instance -> instance.getId())
        .toArray(String[]::new);
  }

  private void change(String caseNo, String actor, Consumer<CaseFile> act) {
    transactions.run(
        actor,
        work -> {
          act.accept(work.find(caseNo).orElseThrow(() -> ApplicationRefusals.caseUnknown(caseNo)));
          return null;
        });
  }
}
