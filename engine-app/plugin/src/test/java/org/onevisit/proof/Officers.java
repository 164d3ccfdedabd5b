package org.onevisit.proof;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Officers of three agencies take one nurse registration from acceptance to handover. */
final class Officers {

  private final ProcessEngine engine;
  private final boolean tenants;

  private Officers(ProcessEngine engine, boolean tenants) {
    this.engine = engine;
    this.tenants = tenants;
  }

  /** Officers who are members of their agency's group and tenant. */
  static Officers ofTenants(ProcessEngine engine) {
    return new Officers(engine, true);
  }

  /** Officers who are members of their agency's group alone. */
  static Officers ofGroups(ProcessEngine engine) {
    return new Officers(engine, false);
  }

  void accept() {
    does("health1", "health330106", "Task_CheckApplication", Map.of("acceptance", "accept"));
  }

  void finish() {
    grant();
    does(
        "window1",
        "window330106",
        "Task_VerifyOriginals",
        Map.of("verification", "agree", "verificationMethod", "counter"));
    does(
        "window1",
        "window330106",
        "Task_HandOverLicence",
        Map.of("recipientIdentified", true, "recipientKind", "applicant"));
  }

  /** The diploma turns out to be another, and what rests on it is revoked. */
  void revoke() {
    does(
        "window1",
        "window330106",
        "Task_VerifyOriginals",
        Map.of(
            "verification", "differ",
            "materialMismatch", "diploma",
            "verificationMethod", "counter",
            "verificationNote", "another person's"));
    does("health1", "health330106", "Task_HearApplicant", Map.of("hearingStatement", "admitted"));
    does(
        "health2",
        "health330106",
        "Task_DecideRevocation",
        Map.of(
            "revocation", "revoke",
            "revocationGround", "deceit",
            "revocationReason", "false papers"));
  }

  void grant() {
    accept();
    does(
        "education1",
        "education330106",
        "Task_ConfirmDiploma",
        Map.of("diplomaConfirmed", "confirmed"));
    does("health1", "health330106", "Task_ReviewApplication", Map.of("reviewOpinion", "agree"));
    does("health2", "health330106", "Task_DecideApplication", Map.of("decision", "grant"));
  }

  /** As Tasklist does it: the agency's list and its length, the claim, the form, the outcome. */
  private void does(String officer, String agency, String step, Map<String, Object> answers) {
    var identity = engine.getIdentityService();
    identity.setAuthentication(officer, List.of(agency), tenants ? List.of(agency) : List.of());
    try {
      var open = engine.getTaskService().createTaskQuery().taskUnassigned();
      var page = open.orderByDueDate().asc().listPage(0, 15);
      open.count();
      var task = named(step, page);
      engine.getTaskService().claim(task, officer);
      engine.getFormService().getTaskFormVariables(task);
      engine.getFormService().submitTaskForm(task, answers);
    } finally {
      identity.clearAuthentication();
    }
    runJobs();
  }

  private void runJobs() {
    for (var jobs = due(); !jobs.isEmpty(); jobs = due()) {
      jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }
  }

  private List<Job> due() {
    return engine.getManagementService().createJobQuery().executable().listPage(0, 1);
  }

  private static String named(String step, List<Task> page) {
    return page.stream()
        .filter(task -> task.getTaskDefinitionKey().equals(step))
        .findFirst()
        .orElseThrow(() -> new AssertionError("%s is not among %s".formatted(step, page)))
        .getId();
  }
}
