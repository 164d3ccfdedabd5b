package org.onevisit.app.engine;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.catalogue.Head;
import org.onevisit.refusal.StaffRefusals;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may say who does the work of an agency: officers for themselves, its head and its
 * administrators for everybody there. To everybody else there is no such agency, task or cover.
 */
@Component
public class StaffAccess {

  private final IdentityService identities;
  private final TaskService tasks;

  StaffAccess(IdentityService identities, TaskService tasks) {
    this.identities = identities;
    this.tasks = tasks;
  }

  /** The agencies whoever is signed in works for or administers. */
  public List<String> agencies() {
    var all = new TreeSet<>(Oversight.agencies(groups()));
    groups().stream().filter(tenants()::contains).forEach(all::add);
    return List.copyOf(all);
  }

  /** Whether whoever is signed in is its head or administers it. */
  public boolean speakFor(String agency) {
    return groups().contains(Oversight.administratorsOf(agency))
        || groups().contains(Head.AGENCY.groupAt(agency));
  }

  public void refuseStrangers(String agency) {
    if (!agencies().contains(agency)) {
      throw new ResponseStatusException(NOT_FOUND);
    }
  }

  /** Refuses whoever speaks neither for the agency nor is the officer. */
  public void refuseAllBut(String officer, String agency) {
    refuseStrangers(agency);
    if (!speakFor(agency) && !user().equals(officer)) {
      throw StaffRefusals.speaksForNobody(agency, officer);
    }
  }

  public void refuseAllButSpeakers(String agency) {
    refuseStrangers(agency);
    if (!speakFor(agency)) {
      throw StaffRefusals.speaksNotForAgency(agency);
    }
  }

  /** A task of an agency of whoever is signed in. */
  public Task task(String id) {
    var task = tasks.createTaskQuery().taskId(id).singleResult();
    if (task == null || task.getTenantId() == null) {
      throw new ResponseStatusException(NOT_FOUND);
    }
    refuseStrangers(task.getTenantId());
    return task;
  }

  /** The same, which an officer of the agency alone may work on. */
  public Task ownTask(String id) {
    var task = task(id);
    if (!groups().contains(task.getTenantId())) {
      throw new ResponseStatusException(NOT_FOUND);
    }
    return task;
  }

  public String user() {
    return identities.getCurrentAuthentication().getUserId();
  }

  private Set<String> groups() {
    return Set.copyOf(identities.getCurrentAuthentication().getGroupIds());
  }

  private List<String> tenants() {
    return identities.getCurrentAuthentication().getTenantIds();
  }
}
