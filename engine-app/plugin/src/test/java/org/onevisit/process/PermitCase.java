package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.MaterialState;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.desk.Scan;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.PromiseState;
import org.onevisit.record.Chain;

/** One case as a test follows it: who does what, and where it stands. */
public final class PermitCase {

  private static final byte[] PDF =
      "%PDF-1.7 scan".getBytes(java.nio.charset.StandardCharsets.UTF_8);

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
    var identity = permits.engine().getIdentityService();
    identity.setAuthentication(officer, List.of(), List.of(task.getTenantId()));
    try {
      permits.engine().getFormService().submitTaskForm(task.getId(), map(answers));
    } finally {
      identity.clearAuthentication();
    }
    permits.runDueJobs();
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

  public Task task(String step) {
    var tasks =
        permits
            .engine()
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(caseNo)
            .list();
    return tasks.stream()
        .filter(task -> task.getTaskDefinitionKey().equals(step))
        .findFirst()
        .orElseThrow(
            () -> {
              var open = tasks.stream().map(Task::getTaskDefinitionKey).toList();
              return new AssertionError("No open task %s; open: %s".formatted(step, open));
            });
  }

  public PermitCase waitsFor(String agency, String step) {
    assertThat(task(step).getTenantId()).as("owner of %s", step).isEqualTo(agency);
    return this;
  }

  public PermitCase is(CaseState state) {
    assertThat(permits.cases().progress(caseNo).orElseThrow().state()).isEqualTo(state);
    return this;
  }

  public PermitCase hasEnded() {
    var running =
        permits
            .engine()
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseNo)
            .count();
    assertThat(running).as("running instances of %s", caseNo).isZero();
    assertThat(Chain.firstBroken(permits.cases().record(caseNo))).isEmpty();
    return this;
  }

  public PermitCase licenceIs(LicenceState state) {
    assertThat(permits.cases().licence(caseNo).orElseThrow().state()).isEqualTo(state);
    return this;
  }

  public PermitCase hasNoLicence() {
    assertThat(permits.cases().licence(caseNo)).isEmpty();
    return this;
  }

  public PermitCase promisesAre(PromiseState state) {
    assertThat(permits.cases().promises(caseNo))
        .isNotEmpty()
        .allSatisfy(promise -> assertThat(promise.state()).isEqualTo(state));
    return this;
  }

  public PermitCase visited(int times) {
    assertThat(permits.cases().progress(caseNo).orElseThrow().visits()).isEqualTo(times);
    return this;
  }

  public StatutoryClock clock(String kind) {
    return permits.cases().clocks(caseNo).stream()
        .filter(clock -> clock.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> map(Object... pairs) {
    var map = new HashMap<String, Object>();
    for (var i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
