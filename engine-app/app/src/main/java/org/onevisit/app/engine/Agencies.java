package org.onevisit.app.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.catalogue.Agency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens every agency for work: its group may use Tasklist, the deployed models and the shared
 * filters.
 *
 * <p>An agency is a tenant and a group of one id, such as {@code health330106}. One that an
 * administrator has entered is opened at once, one that was made in Admin at the next deployment or
 * start.
 */
@Component
public class Agencies {

  private static final String WINDOW = "window";

  private final IdentityService identities;
  private final RepositoryService repository;
  private final Grants grants;
  private final AgencyFilters filters;
  private final People people;
  private final CrossAgencyPlugin plugin;

  Agencies(
      IdentityService identities,
      RepositoryService repository,
      Grants grants,
      AgencyFilters filters,
      People people,
      CrossAgencyPlugin plugin) {
    this.identities = identities;
    this.repository = repository;
    this.grants = grants;
    this.filters = filters;
    this.people = people;
    this.plugin = plugin;
  }

  /** Opens one agency that is new; for one that is open already nothing changes. */
  @Transactional
  public void open(Agency agency) {
    people.agency(agency.id(), agency.name() + " " + agency.nameEn());
    open(agency.id(), models(), filters.ids());
  }

  @Transactional
  void open() {
    List<ProcessDefinition> models = models();
    List<String> shelves = filters.ids();
    identities.createTenantQuery().list().stream()
        .map(Tenant::getId)
        .forEach(agency -> open(agency, models, shelves));
  }

  private void open(String agency, List<ProcessDefinition> models, List<String> shelves) {
    for (var group : List.of(agency, Oversight.administratorsOf(agency))) {
      grants.tasklist(group);
      shelves.forEach(filter -> grants.filter(group, filter));
    }
    models.forEach(model -> open(agency, model));
  }

  private List<ProcessDefinition> models() {
    return repository.createProcessDefinitionQuery().latestVersion().list();
  }

  private void open(String agency, ProcessDefinition model) {
    grants.look(Oversight.administratorsOf(agency), model.getKey());
    if (agency.startsWith(WINDOW) && plugin.isPermit(model.getId())) {
      grants.workAndStart(agency, model.getKey());
    } else {
      grants.work(agency, model.getKey());
    }
  }
}
