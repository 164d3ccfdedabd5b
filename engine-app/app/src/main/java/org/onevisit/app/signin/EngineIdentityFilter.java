package org.onevisit.app.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the engine act as the person who is signed in, with the groups and agencies of this very
 * moment. The webapps do the same for themselves.
 */
class EngineIdentityFilter extends OncePerRequestFilter {

  private final IdentityService identities;
  private final RightsNow rights;

  EngineIdentityFilter(IdentityService identities, RightsNow rights) {
    this.identities = identities;
    this.rights = rights;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    Principal person = request.getUserPrincipal();
    if (person == null) {
      rest.doFilter(request, response);
      return;
    }
    var now = rights.of(person.getName(), request);
    identities.setAuthentication(person.getName(), now.groups(), now.agencies());
    try {
      rest.doFilter(request, response);
    } finally {
      identities.clearAuthentication();
    }
  }
}
