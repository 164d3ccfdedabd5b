package org.onevisit.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.Cases;
import org.onevisit.desk.ServiceDesk;

/** One demo case: what its applicant and its officers do, in their own names. */
class DemoCase {

  private final String caseNo;
  private final Workshop workshop;

  DemoCase(String caseNo, Workshop workshop) {
    this.caseNo = caseNo;
    this.workshop = workshop;
  }

  String caseNo() {
    return caseNo;
  }

  /** Uploads a sample scan of everything the State does not know. */
  DemoCase uploads() {
    workshop.cases().materials(caseNo).stream()
        .filter(material -> material.state().isMissing())
        .map(CaseMaterial::material)
        .forEach(
            material ->
                workshop.desk().upload(caseNo, material, DemoScan.of(material), "applicant"));
    return this;
  }

  /** An officer completes a task with answers, name and value in turn. */
  DemoCase does(String officer, String step, Object... answers) {
    var task =
        workshop
            .tasks()
            .createTaskQuery()
            .processInstanceBusinessKey(caseNo)
            .taskDefinitionKey(step)
            .singleResult();
    workshop.identities().setAuthentication(officer, groups(officer), List.of(task.getTenantId()));
    try {
      workshop.forms().submitTaskForm(task.getId(), map(answers));
    } finally {
      workshop.identities().clearAuthentication();
    }
    workshop.clock().runDueJobs();
    return this;
  }

  DemoCase isClaimedBy(String officer, String step) {
    var task =
        workshop
            .tasks()
            .createTaskQuery()
            .processInstanceBusinessKey(caseNo)
            .taskDefinitionKey(step)
            .singleResult();
    workshop.tasks().claim(task.getId(), officer);
    return this;
  }

  DemoCase originalsArrive() {
    workshop.desk().originalsReceived(caseNo);
    workshop.clock().runDueJobs();
    return this;
  }

  DemoCase parcelArrives() {
    workshop.desk().parcelDelivered(caseNo);
    workshop.clock().runDueJobs();
    return this;
  }

  DemoCase withdraws() {
    workshop.desk().withdraw(caseNo);
    workshop.clock().runDueJobs();
    return this;
  }

  private List<String> groups(String officer) {
    return workshop.identities().createGroupQuery().groupMember(officer).list().stream()
        .map(Group::getId)
        .toList();
  }

  private static Map<String, Object> map(Object... pairs) {
    var map = new HashMap<String, Object>();
    for (var i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  record Workshop(
      ServiceDesk desk,
      Cases cases,
      TaskService tasks,
      FormService forms,
      IdentityService identities,
      DemoClock clock) {}
}
