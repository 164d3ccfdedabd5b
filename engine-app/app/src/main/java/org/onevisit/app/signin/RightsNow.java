package org.onevisit.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** The rights of this very moment, read once per request. */
@Component
class RightsNow {

  private static final String READ = RightsNow.class.getName();

  private final IdentityService identities;

  RightsNow(IdentityService identities) {
    this.identities = identities;
  }

  Rights of(String user, HttpServletRequest request) {
    if (request.getAttribute(READ) instanceof Rights read) {
      return read;
    }
    var now = new Rights(groups(user), agencies(user), password(user));
    request.setAttribute(READ, now);
    return now;
  }

  List<String> groups(String user) {
    return identities.createGroupQuery().groupMember(user).orderByGroupId().asc().list().stream()
        .map(Group::getId)
        .toList();
  }

  private List<String> agencies(String user) {
    return identities
        .createTenantQuery()
        .userMember(user)
        .includingGroupsOfUser(true)
        .orderByTenantId()
        .asc()
        .list()
        .stream()
        .map(Tenant::getId)
        .toList();
  }

  /** As the engine keeps it; null when there is no such user. */
  String password(String user) {
    return identities.createUserQuery().userId(user).list().stream()
        .map(User::getPassword)
        .findFirst()
        .orElse(null);
  }
}
