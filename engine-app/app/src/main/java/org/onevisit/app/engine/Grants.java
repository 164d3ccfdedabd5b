package org.onevisit.app.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * The few rights each group needs. Which tasks an agency sees is not decided here but by the tenant
 * on the task: a right only says what its clerks may do with them.
 */
@Component
public class Grants {

  /** The group of those who draw and deploy permits. */
  public static final String DESIGNERS = "designers";

  private final AuthorizationService authorizations;

  Grants(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  void tasklist(String agency) {
    give(agency, APPLICATION, "tasklist", ACCESS);
  }

  void filter(String agency, String filter) {
    give(agency, FILTER, filter, READ);
  }

  void work(String agency, String model) {
    give(agency, PROCESS_DEFINITION, model, READ, READ_TASK, TASK_WORK, TASK_ASSIGN, READ_HISTORY);
  }

  /** To see what an agency does, and leave it alone. */
  void look(String group, String model) {
    give(group, PROCESS_DEFINITION, model, READ, READ_TASK, READ_HISTORY);
  }

  /** A service window also takes in applications. */
  void workAndStart(String window, String model) {
    give(
        window,
        PROCESS_DEFINITION,
        model,
        READ,
        READ_TASK,
        TASK_WORK,
        TASK_ASSIGN,
        READ_HISTORY,
        CREATE_INSTANCE);
    give(window, PROCESS_INSTANCE, ANY, CREATE);
  }

  void designers() {
    give(DESIGNERS, DEPLOYMENT, ANY, CREATE, READ);
    give(DESIGNERS, PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ);
    give(DESIGNERS, DECISION_DEFINITION, ANY, READ);
  }

  void administrators() {
    for (Resource resource : Resources.values()) {
      give(Groups.CAMUNDA_ADMIN, resource, ANY, ALL);
    }
  }

  /** Leaves a right alone that an administrator has changed since. */
  private void give(String group, Resource resource, String id, Permission... permissions) {
    if (given(group, resource, id)) {
      return;
    }
    Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
    grant.setGroupId(group);
    grant.setResource(resource);
    grant.setResourceId(id);
    grant.setPermissions(permissions);
    authorizations.saveAuthorization(grant);
  }

  private boolean given(String group, Resource resource, String id) {
    return authorizations
            .createAuthorizationQuery()
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(id)
            .count()
        > 0;
  }
}
