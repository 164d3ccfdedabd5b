package org.onevisit.app.engine;

import java.security.SecureRandom;
import java.util.Base64;
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
    member(id, Head.AGENCY.groupAt(agency));
  }

  /** Lets the head of an agency that is a government do what the law reserves to its head. */
  void governs(String id, String agency) {
    String heads = Head.GOVERNMENT.groupAt(agency);
    group(heads, agency + " 政府负责人 Head of the government", "HEAD");
    member(id, heads);
  }

  private void member(String id, String group) {
    if (identities.createGroupQuery().groupMember(id).groupId(group).count() == 0) {
      identities.createMembership(id, group);
    }
  }

  /** Sees what is the agency's, and is no officer of it. */
  void agencyAdministrator(String id, String first, String last, String password, String agency) {
    user(id, first, last, password, Oversight.administratorsOf(agency));
  }

  /** Sees every case of the region and of those in it. */
  void supervisor(String id, String first, String last, String password, String region) {
    group(Oversight.supervisorsOf(region), region + " 监督 Supervisors", "SUPERVISOR");
    user(id, first, last, password, Oversight.supervisorsOf(region));
  }

  /** An agency is a group of clerks and the tenant that owns their tasks, under one id. */
  void agency(String id, String name) {
    group(id, name, "AGENCY");
    group(Head.AGENCY.groupAt(id), name + " 负责人 Head", "HEAD");
    String administrators = Oversight.administratorsOf(id);
    group(administrators, name + " 管理员 Administrators", "AGENCY_ADMINISTRATOR");
    if (identities.createTenantQuery().tenantId(id).count() == 0) {
      Tenant tenant = identities.newTenant(id);
      tenant.setName(name);
      identities.saveTenant(tenant);
    }
    seesTasksOf(id, id);
    seesTasksOf(id, administrators);
  }

  private void seesTasksOf(String agency, String group) {
    if (identities.createTenantQuery().tenantId(agency).groupMember(group).count() == 0) {
      identities.createTenantGroupMembership(agency, group);
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

  /** Somebody who never types a password here. */
  void guest(String id, String name) {
    User user = identities.newUser(id);
    user.setLastName(name);
    user.setPassword(randomPassword());
    identities.saveUser(user);
  }

  static String randomPassword() {
    byte[] random = new byte[18];
    new SecureRandom().nextBytes(random);
    return "Aa1-" + Base64.getUrlEncoder().encodeToString(random);
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
