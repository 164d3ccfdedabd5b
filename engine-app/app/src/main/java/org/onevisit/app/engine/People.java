package org.onevisit.app.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.onevisit.catalogue.Head;
import org.springframework.stereotype.Component;

/** Finds or creates agencies and users, so that a restart changes nothing. */
@Component
class People {

  private final IdentityService identities;
  private final Grants grants;

  People(IdentityService identities, Grants grants) {
    this.identities = identities;
    this.grants = grants;
  }

  void administrator(String id, String firstName, String lastName, String password) {
    group(Groups.CAMUNDA_ADMIN, "管理员 Administrators", Groups.GROUP_TYPE_SYSTEM);
    grants.administrators();
    user(id, firstName, lastName, password, Groups.CAMUNDA_ADMIN);
  }

  void designer(String id, String firstName, String lastName, String password) {
    group(Grants.DESIGNERS, "流程设计员 Process designers", "ROLE");
    grants.designers();
    user(id, firstName, lastName, password, Grants.DESIGNERS);
  }

  void clerk(String id, String firstName, String lastName, String password, String agency) {
    user(id, firstName, lastName, password, agency);
  }

  /** A clerk whom the law means where it speaks of the head of the agency. */
  void head(String id, String firstName, String lastName, String password, String agency) {
    clerk(id, firstName, lastName, password, agency);
    String heads = Head.AGENCY.groupAt(agency);
    if (identities.createGroupQuery().groupMember(id).groupId(heads).count() == 0) {
      identities.createMembership(id, heads);
    }
  }

  /** An agency is a group of clerks and the tenant that owns their tasks, under one id. */
  void agency(String id, String name) {
    group(id, name, "AGENCY");
    group(Head.AGENCY.groupAt(id), name + " 负责人 Head", "HEAD");
    if (identities.createTenantQuery().tenantId(id).count() == 0) {
      Tenant tenant = identities.newTenant(id);
      tenant.setName(name);
      identities.saveTenant(tenant);
      identities.createTenantGroupMembership(id, id);
    }
  }

  private void group(String id, String name, String type) {
    if (identities.createGroupQuery().groupId(id).count() == 0) {
      Group group = identities.newGroup(id);
      group.setName(name);
      group.setType(type);
      identities.saveGroup(group);
    }
  }

  private void user(String id, String firstName, String lastName, String password, String group) {
    if (identities.createUserQuery().userId(id).count() == 0) {
      User user = identities.newUser(id);
      user.setFirstName(firstName);
      user.setLastName(lastName);
      user.setPassword(password);
      identities.saveUser(user);
      identities.createMembership(id, group);
    }
  }
}
