package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Dispatch;
import org.onevisit.casefile.MaterialState;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.desk.Scan;
import org.onevisit.licence.Holder;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.Promise;
import org.onevisit.promise.PromiseState;
import org.onevisit.record.Chain;
import org.onevisit.record.Entry;
import org.onevisit.refusal.Refusal;

/** One case as a test follows it: who does what, and where it stands. */
public final class PermitCase {

  private static final byte[] PDF = "%PDF-1.7 scan".getBytes(UTF_8);

  private final PermitEngine permits;
  private final String caseNo;

  PermitCase(PermitEngine permits, String caseNo) {
    this.permits = permits;
    this.caseNo = caseNo;
  }

  public String caseNo() {
    return caseNo;
  }

  public PermitCase upload(String... materials) {
    for (var material : materials) {
      permits.desk().upload(caseNo, material, new Scan(material + ".pdf", PDF), "applicant");
    }
    return this;
  }

  /** Uploads whatever the State does not already know. */
  public PermitCase uploadAll() {
    permits.cases().materials(caseNo).stream()
        .filter(material -> material.state() == MaterialState.REQUIRED)
        .forEach(material -> upload(material.material()));
    return this;
  }

  /** An officer of the owning agency completes a task with answers, name and value in turn. */
  public PermitCase does(String officer, String step, Object... answers) {
    var task = task(step);
    var forms = permits.engine().getFormService();
    permits.as(
        officer,
        task.getTenantId(),
        () -> {
          forms.submitTaskForm(task.getId(), map(answers));
          return this;
        });
    permits.runDueJobs();
    return this;
  }

  /** An officer claims a task for himself. */
  public PermitCase claims(String officer, String step) {
    return gives(officer, officer, step);
  }

  /** An officer has a task given to another, or to nobody. */
  public PermitCase gives(String giver, String officer, String step) {
    var task = task(step);
    return permits.as(
        giver,
        task.getTenantId(),
        () -> {
          permits.engine().getTaskService().setAssignee(task.getId(), officer);
          return this;
        });
  }

  public PermitCase isAssignedTo(String officer, String step) {
    assertThat(task(step).getAssignee()).as("assignee of %s", step).isEqualTo(officer);
    return this;
  }

  /** The same where several agencies have the same task. */
  public PermitCase doesFor(String agency, String officer, String step, Object... answers) {
    var task = task(step, agency);
    permits.as(
        officer,
        agency,
        () -> {
          permits.engine().getFormService().submitTaskForm(task.getId(), map(answers));
          return this;
        });
    permits.runDueJobs();
    return this;
  }

  private Task task(String step, String agency) {
    return tasks().stream()
        .filter(task -> task.getTaskDefinitionKey().equals(step))
        .filter(task -> agency.equals(task.getTenantId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("%s has no open %s".formatted(agency, step)));
  }

  /** Which agencies have a task of a step open. */
  public PermitCase waitsForAll(String step, String... agencies) {
    assertThat(tasks())
        .filteredOn(task -> task.getTaskDefinitionKey().equals(step))
        .extracting(Task::getTenantId)
        .containsExactlyInAnyOrder(agencies);
    return this;
  }

  /** An officer completes a task past its form. */
  public PermitCase completes(String officer, String step, Map<String, Object> answers) {
    var task = task(step);
    return permits.as(
        officer,
        task.getTenantId(),
        () -> {
          permits.engine().getTaskService().complete(task.getId(), answers);
          return this;
        });
  }

  /** What the history keeps of an answer. */
  Object answer(String name) {
    var variables = permits.engine().getHistoryService().createHistoricVariableInstanceQuery();
    return variables.variableName(name).list().stream()
        .filter(variable -> caseNo.equals(businessKey(variable.getProcessInstanceId())))
        .findFirst()
        .map(HistoricVariableInstance::getValue)
        .orElse(null);
  }

  private String businessKey(String instance) {
    var instances = permits.engine().getHistoryService().createHistoricProcessInstanceQuery();
    return instances.processInstanceId(instance).singleResult().getBusinessKey();
  }

  /** An officer tells once everything that is missing, and why it is needed. */
  public PermitCase asksFor(String officer, String missing, String reason) {
    return does(
        officer,
        "Task_CheckApplication",
        "acceptance",
        "supplement",
        "missingMaterials",
        missing,
        "supplementReason",
        reason);
  }

  public PermitCase declines(String officer, String step, String reason) {
    return does(officer, step, "acceptance", "notAccept", "nonAcceptanceReason", reason);
  }

  public PermitCase proposesRefusal(String officer, String ground, String reason) {
    return does(
        officer,
        "Task_DecideApplication",
        "decision",
        "refuse",
        "refusalGround",
        ground,
        "refusalReason",
        reason);
  }

  /** The window compares the originals, brought over the counter or by courier. */
  public PermitCase originalsAre(String result, String method) {
    return originalsAre(result, method, "与扫描件不一致");
  }

  PermitCase originalsAre(String result, String method, String note) {
    var all =
        permits.cases().promises(caseNo).stream()
            .filter(Promise::isOpen)
            .map(Promise::subject)
            .toList();
    return result.equals("verified")
        ? compares(method, "verification", "agree")
        : compares(
            method,
            "verification",
            "differ",
            "verificationNote",
            note,
            result,
            String.join(",", all));
  }

  /** The window compares the originals one by one: which of them differ, in the form's lists. */
  public PermitCase compares(String method, String... answers) {
    var all = new ArrayList<Object>(List.of("verificationMethod", method));
    all.addAll(List.of(answers));
    return does("window1", "Task_VerifyOriginals", all.toArray());
  }

  /** Two officers look at a promise where the permit is used, answers name and value in turn. */
  PermitCase checksOnSite(String officer, String step, String... answers) {
    var all = new ArrayList<Object>(List.of("verificationMethod", "site"));
    all.addAll(List.of("firstInspector", "0101", "secondInspector", "0102"));
    all.addAll(List.of(answers));
    return does(officer, step, all.toArray());
  }

  /** Two officers are told to inspect. */
  PermitCase assigns(String first, String second) {
    return does(
        "market2", "Task_AssignInspectors", "firstInspector", first, "secondInspector", second);
  }

  /** What the two find on site. */
  PermitCase inspects(String step, String result) {
    return result.equals("pass")
        ? does("market1", step, "inspectionResult", result)
        : does("market1", step, "inspectionResult", result, "inspectionNote", "缺少防鼠设施，11月9日再次核查");
  }

  /** The second officer does not agree to a refusal. */
  public PermitCase returnsRefusal(String officer) {
    return does(
        officer, "Task_CountersignRefusal", "countersign", "return", "countersignNote", "理由不充分");
  }

  /** A second officer decides whether a licence that was granted wrongly falls. */
  public PermitCase decidesRevocation(String officer, String decision) {
    return does(
        officer,
        "Task_DecideRevocation",
        "revocation",
        decision,
        "revocationGround",
        "deceit",
        "revocationReason",
        "原件与扫描件不一致");
  }

  /** The window hands the licence to the applicant in person. */
  public PermitCase handsOver() {
    return does(
        "window1",
        "Task_HandOverLicence",
        "recipientIdentified",
        true,
        "recipientKind",
        "applicant");
  }

  /** The voucher of the acceptance or non-acceptance comes from the seal. */
  PermitCase voucherIsSealed() {
    permits.plugin().voucherDesk().file(caseNo, PDF);
    return this;
  }

  /** The voucher is sealed with ink, for the electronic seal has failed. */
  PermitCase voucherIsSealedByHand(String officer, String agency) {
    var scan = new Scan("voucher.pdf", PDF);
    permits.plugin().voucherDesk().fileByHand(caseNo, officer, agency, scan);
    return this;
  }

  public PermitCase suppliesSupplements() {
    permits.desk().supplySupplements(caseNo);
    permits.runDueJobs();
    return this;
  }

  public PermitCase suppliesCorrection() {
    permits.desk().supplyCorrection(caseNo);
    permits.runDueJobs();
    return this;
  }

  public PermitCase withdraws() {
    permits.desk().withdraw(caseNo);
    permits.runDueJobs();
    return this;
  }

  public PermitCase goesTheOrdinaryWay() {
    permits.plugin().laneDesk().leave(caseNo);
    permits.runDueJobs();
    return this;
  }

  /** The window sees what is to be shown since the lane of trust was left, and all agrees. */
  public PermitCase showsEveryOriginal() {
    var desk = permits.plugin().laneDesk();
    permits.cases().materials(caseNo).stream()
        .filter(material -> material.state() == MaterialState.TO_BE_SHOWN)
        .forEach(row -> desk.shown(caseNo, row.material(), "window1", "window330106", ""));
    return this;
  }

  public PermitCase originalsArrive() {
    permits.desk().originalsReceived(caseNo);
    permits.runDueJobs();
    return this;
  }

  public PermitCase parcelArrives() {
    permits.desk().parcelDelivered(caseNo);
    permits.runDueJobs();
    return this;
  }

  /** What is attempted is refused with a sentence, and the case is as it was before. */
  public PermitCase refuses(String sentence, Consumer<PermitCase> attempt) {
    var before = everything();
    assertThatThrownBy(() -> attempt.accept(this))
        .isInstanceOfAny(Refusal.class, FormFieldValidationException.class)
        .hasMessageContaining(sentence);
    assertThat(everything()).isEqualTo(before);
    return this;
  }

  /** An item of this matter, which has begun. */
  public PermitCase item(String key) {
    return permits.cases().items(caseNo).stream()
        .map(row -> row.application())
        .filter(application -> application.item().equals(key))
        .map(application -> new PermitCase(permits, application.caseNo()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " has not begun"));
  }

  /** An item of this matter that has not begun, or never will. */
  public PermitCase hasNotBegun(String key) {
    assertThat(permits.cases().items(caseNo))
        .extracting(row -> row.application().item())
        .doesNotContain(key);
    return this;
  }

  public PermitCase waitsFor(String agency, String step) {
    assertThat(task(step).getTenantId()).as("owner of %s", step).isEqualTo(agency);
    return this;
  }

  public PermitCase doesNotWaitFor(String step) {
    assertThat(tasks()).extracting(Task::getTaskDefinitionKey).doesNotContain(step);
    return this;
  }

  /** The last day on which a task is done in time. */
  public PermitCase isDue(String step, String lastDay) {
    var due = PermitEngine.legal(task(step).getDueDate());
    assertThat(due.toLocalDateTime()).as("due date of %s", step).hasToString(lastDay + "T23:59:59");
    return this;
  }

  public PermitCase is(CaseState state) {
    assertThat(permits.cases().progress(caseNo).orElseThrow().state()).isEqualTo(state);
    return this;
  }

  public PermitCase hasEnded() {
    var runtime = permits.engine().getRuntimeService();
    var running = runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).count();
    assertThat(running).as("running instances of %s", caseNo).isZero();
    assertThat(permits.cases().clocks(caseNo))
        .filteredOn(StatutoryClock::isOpen)
        .extracting(StatutoryClock::kind)
        .as("only the voucher may still be under the seal")
        .isSubsetOf("voucher");
    assertThat(Chain.firstBroken(permits.cases().record(caseNo))).isEmpty();
    return this;
  }

  public PermitCase licenceIs(LicenceState state) {
    assertThat(permits.cases().licence(caseNo).orElseThrow().state()).isEqualTo(state);
    return this;
  }

  public PermitCase licenceIsHeldBy(Holder holder) {
    var licence = permits.cases().licence(caseNo).orElseThrow();
    assertThat(licence.certificate().holder()).isEqualTo(holder);
    return this;
  }

  PermitCase licenceIsIssuedBy(String agency) {
    var licence = permits.cases().licence(caseNo).orElseThrow();
    assertThat(licence.certificate().issuer()).isEqualTo(agency);
    return this;
  }

  public PermitCase hasNoLicence() {
    assertThat(permits.cases().licence(caseNo)).isEmpty();
    return this;
  }

  public PermitCase promisesAre(PromiseState state) {
    assertThat(permits.cases().promises(caseNo))
        .extracting(promise -> promise.state())
        .containsOnly(state);
    return this;
  }

  public PermitCase promiseIs(String subject, PromiseState state) {
    assertThat(permits.cases().promises(caseNo))
        .filteredOn(promise -> promise.subject().equals(subject))
        .extracting(Promise::state)
        .containsExactly(state);
    return this;
  }

  public PermitCase keepsNoPromises() {
    assertThat(permits.cases().promises(caseNo)).isEmpty();
    return this;
  }

  /** The materials whose originals are still to be shown. */
  public PermitCase promisedOnly(String... materials) {
    assertThat(permits.cases().promises(caseNo))
        .extracting(Promise::subject)
        .containsExactlyInAnyOrder(materials);
    return this;
  }

  public PermitCase materialIs(String key, MaterialState state) {
    assertThat(permits.cases().materials(caseNo))
        .filteredOn(material -> material.material().equals(key))
        .singleElement()
        .satisfies(material -> assertThat(material.state()).isEqualTo(state));
    return this;
  }

  /** Something has been put into the outbox: a notice by its code, or a courier's order. */
  public PermitCase hasSent(String text) {
    assertThat(permits.cases().dispatches(caseNo))
        .extracting(dispatch -> dispatch.kind() + dispatch.payload())
        .anyMatch(sent -> sent.contains(text));
    return this;
  }

  public PermitCase hasNotSent(String text) {
    assertThat(permits.cases().dispatches(caseNo))
        .noneMatch(dispatch -> dispatch.payload().contains(text));
    return this;
  }

  public PermitCase visited(int times) {
    assertThat(permits.cases().progress(caseNo).orElseThrow().visits()).isEqualTo(times);
    return this;
  }

  /** The acts in the record, the latest last. */
  public PermitCase recorded(String... acts) {
    assertThat(permits.cases().record(caseNo)).extracting(Entry::act).containsSubsequence(acts);
    return this;
  }

  /** An act in the record, with what it was done to and the reasons given. */
  public PermitCase recordedAs(String act, String subject, String detail) {
    assertThat(permits.cases().record(caseNo))
        .anyMatch(
            e -> List.of(e.act(), e.subject(), e.detail()).equals(List.of(act, subject, detail)));
    return this;
  }

  /** A clock runs from a day; its promised and its statutory last day. */
  public PermitCase clockRuns(String kind, String from, String promised, String statutory) {
    var clock = clock(kind);
    clockRunsFrom(kind, from);
    assertThat(clock.promisedDue()).as("promise of %s", kind).isEqualTo(permits.endOf(promised));
    assertThat(clock.statutoryDue()).as("limit of %s", kind).isEqualTo(permits.endOf(statutory));
    return this;
  }

  public PermitCase clockRunsFrom(String kind, String day) {
    assertThat(permits.day(clock(kind).startedAt())).as("start of %s", kind).hasToString(day);
    return this;
  }

  public PermitCase clockIs(String kind, ClockState state) {
    assertThat(clock(kind).state()).as("clock %s", kind).isEqualTo(state);
    return this;
  }

  /** Why the case stands still. */
  public PermitCase standsStill(String why) {
    assertThat(permits.engine().getRuntimeService().createIncidentQuery().list())
        .extracting(Incident::getIncidentMessage)
        .anyMatch(message -> message.contains(why));
    return this;
  }

  /** An administrator moves the case from one step to another. */
  void isMoved(String from, String to) {
    var runtime = permits.engine().getRuntimeService();
    var running =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseNo)
            .rootProcessInstances()
            .singleResult();
    runtime
        .createProcessInstanceModification(running.getId())
        .cancelAllForActivity(from)
        .startBeforeActivity(to)
        .execute();
  }

  private StatutoryClock clock(String kind) {
    return permits.cases().clocks(caseNo).stream()
        .filter(clock -> clock.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  Task task(String step) {
    var tasks = tasks();
    return tasks.stream()
        .filter(task -> task.getTaskDefinitionKey().equals(step))
        .findFirst()
        .orElseThrow(
            () -> {
              var open = tasks.stream().map(Task::getTaskDefinitionKey).toList();
              return new AssertionError("No open task %s; open: %s".formatted(step, open));
            });
  }

  private List<Task> tasks() {
    return permits
        .engine()
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(caseNo)
        .list();
  }

  private List<Object> everything() {
    var cases = permits.cases();
    return List.of(
        cases.progress(caseNo),
        cases.clocks(caseNo),
        cases.materials(caseNo),
        cases.promises(caseNo),
        cases.licence(caseNo),
        cases.record(caseNo),
        cases.dispatches(caseNo).stream().map(Dispatch::id).toList(),
        tasks().stream().map(Task::getId).toList());
  }

  private static Map<String, Object> map(Object... pairs) {
    var map = new HashMap<String, Object>();
    for (var i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
