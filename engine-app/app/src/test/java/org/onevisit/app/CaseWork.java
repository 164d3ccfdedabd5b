package org.onevisit.app;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.core.ConditionFactory;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Hand;
import org.onevisit.desk.Scan;
import org.onevisit.desk.ServiceDesk;
import org.springframework.stereotype.Component;

/** What applicants and officers do before a test begins to watch. */
@Component
public record CaseWork(
    ServiceDesk desk, Cases cases, TaskService tasks, FormService forms, IdentityService people) {

  /** The applicant uploads whatever is missing. */
  public void uploadAll(String caseNo) {
    cases.materials(caseNo).stream()
        .filter(material -> material.state().isMissing())
        .forEach(
            material ->
                desk.upload(
                    caseNo,
                    material.material(),
                    new Scan("scan.pdf", "%PDF-1.7".getBytes()),
                    Hand.APPLICANT));
  }

  /** An officer of the agency that owns the task completes it, once it is there. */
  public void does(String officer, String caseNo, String step, Map<String, Object> answers) {
    var task = soon().until(() -> task(caseNo, step), Objects::nonNull);
    var agency = List.of(task.getTenantId());
    people.setAuthentication(officer, agency, agency);
    try {
      forms.submitTaskForm(task.getId(), answers);
    } finally {
      people.clearAuthentication();
    }
  }

  /** An officer completes his agency's task, of those that several agencies have at once. */
  public void doesAt(
      String agency, String officer, String caseNo, String step, Map<String, Object> answers) {
    var tasks =
        this.tasks
            .createTaskQuery()
            .processInstanceBusinessKey(caseNo)
            .taskDefinitionKey(step)
            .tenantIdIn(agency);
    var task = await().until(tasks::singleResult, Objects::nonNull);
    people.setAuthentication(officer, List.of(agency), List.of(agency));
    try {
      forms.submitTaskForm(task.getId(), answers);
    } finally {
      people.clearAuthentication();
    }
  }

  /** A nurse's registration is granted on her scans; the originals are to be shown. */
  public void grant(String caseNo) {
    uploadAll(caseNo);
    does("health1", caseNo, "Task_CheckApplication", Map.of("acceptance", "accept"));
    does("education1", caseNo, "Task_ConfirmDiploma", Map.of("diplomaConfirmed", "confirmed"));
    does("health1", caseNo, "Task_ReviewApplication", Map.of("reviewOpinion", "agree"));
    does("health2", caseNo, "Task_DecideApplication", Map.of("decision", "grant"));
  }

  /** The health certificate turns out to be forged, and the nurse's licence is revoked. */
  public void revoke(String caseNo) {
    does(
        "window1",
        caseNo,
        "Task_VerifyOriginals",
        Map.of(
            "verification", "differ",
            "materialMismatch", "healthCertificate",
            "verificationMethod", "counter",
            "verificationNote", "体检证明系伪造 Forged"));
    decideRevocation(caseNo);
  }

  /** The applicant is heard, and a second officer revokes. */
  public void decideRevocation(String caseNo) {
    does("health1", caseNo, "Task_HearApplicant", Map.of("hearingStatement", "承认 Admitted"));
    does(
        "health2",
        caseNo,
        "Task_DecideRevocation",
        Map.of(
            "revocation", "revoke",
            "revocationGround", "deceit",
            "revocationReason", "提交虚假材料 False papers"));
  }

  /** Waits for work in the background; most is done already when it is asked for. */
  public static ConditionFactory soon() {
    return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20));
  }

  /** An open task, null when there is none. */
  public Task task(String caseNo, String step) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNo)
        .taskDefinitionKey(step)
        .singleResult();
  }
}
