package org.onevisit.desk;

import static org.onevisit.casefile.Hand.APPLICANT;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.onevisit.act.Answers;
import org.onevisit.act.Notices;
import org.onevisit.act.OrdinaryWay;
import org.onevisit.act.Step;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.catalogue.Lane;
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
  private final BiFunction<CaseFile, Answers, Step> steps;
  private final Deadlines deadlines;

  /**
   * Opens the desk.
   *
   * @param steps an act in a case outside any step of its diagram
   */
  public LaneDesk(
      CaseTransactions transactions,
      RuntimeService runtime,
      BiFunction<CaseFile, Answers, Step> steps,
      Deadlines deadlines) {
    this.transactions = transactions;
    this.runtime = runtime;
    this.steps = steps;
    this.deadlines = deadlines;
  }

  /**
   * The applicant takes the promises back and goes the ordinary way, in the same case. A diagram
   * that is waiting for it goes on with the message {@code permit.laneLeft}.
   *
   * @throws org.onevisit.refusal.Refusal when it is too late: after the decision, or when somebody
   *     has checked a promise
   */
  public void leave(String caseNo) {
    change(
        caseNo,
        APPLICANT,
        file -> {
          var variables = new Variables(caseNo);
          var missing = OrdinaryWay.take(file, it -> steps.apply(it, variables));
          tellModels(caseNo);
          Notices.send(file, "laneLeft", particulars(missing));
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

  private static Map<String, String> particulars(List<String> missing) {
    return missing.isEmpty() ? Map.of() : Map.of("missingMaterials", String.join("、", missing));
  }

  /** Conditions of the models read the lane from here on. */
  private void tellModels(String caseNo) {
    runtime
        .createVariableInstanceQuery()
        .variableName(LANE)
        .processInstanceIdIn(ids(instances(caseNo)))
        .list()
        .forEach(lane -> runtime.setVariable(lane.getExecutionId(), LANE, Lane.ORDINARY.code()));
    runtime
        .createMessageCorrelation(Awaited.LANE_LEFT.message())
        .processInstanceBusinessKey(caseNo)
        .correlateAll();
  }

  private List<ProcessInstance> instances(String caseNo) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list();
  }

  private static String[] ids(List<ProcessInstance> instances) {
    return instances.stream().map(ProcessInstance::getId).toArray(String[]::new);
  }

  private void change(String caseNo, String actor, Consumer<CaseFile> act) {
    transactions.run(
        actor,
        work -> {
          act.accept(work.find(caseNo).orElseThrow(() -> ApplicationRefusals.caseUnknown(caseNo)));
          return null;
        });
  }

  /** What the permit's diagram has been answered so far. */
  private final class Variables implements Answers {

    private final String permit;

    private Variables(String caseNo) {
      permit =
          instances(caseNo).stream()
              .filter(it -> it.getId().equals(it.getRootProcessInstanceId()))
              .map(ProcessInstance::getId)
              .findFirst()
              .orElseThrow(() -> ApplicationRefusals.caseUnknown(caseNo));
    }

    @Override
    public Object get(String name) {
      return runtime.getVariable(permit, name);
    }

    @Override
    public void set(String name, Object value) {
      runtime.setVariable(permit, name, value);
    }
  }
}
