package org.onevisit.app.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the engine act as the person who is signed in, with the groups and agencies of this very
 * moment. The webapps do the same for themselves.
 */
class EngineIdentityFilter extends OncePerRequestFilter {

  private final IdentityService identities;

  EngineIdentityFilter(IdentityService identities) {
    this.identities = identities;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    Principal person = request.getUserPrincipal();
    if (person == null) {
      rest.doFilter(request, response);
    } else {
      actAs(person.getName(), request, response, rest);
    }
  }

  private void actAs(
      String user, HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    identities.setAuthentication(user, groupsOf(user), agenciesOf(user));
    try {
      rest.doFilter(request, response);
    } finally {
      identities.clearAuthentication();
    }
  }

  private List<String> groupsOf(String user) {
    return identities.createGroupQuery().groupMember(user).list().stream()
        .map(Group::getId)
        .toList();
  }

  private List<String> agenciesOf(String user) {
    return identities
        .createTenantQuery()
        .userMember(user)
        .includingGroupsOfUser(true)
        .list()
        .stream()
        .map(Tenant::getId)
        .toList();
  }
}
