package org.onevisit.app.signin;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.onevisit.app.engine.Grants;
import org.onevisit.app.engine.Oversight;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where one goes after signing in: back to the page that was asked for, else to one's own work. */
@Component
class Landing extends SavedRequestAwareAuthenticationSuccessHandler {

  private final KnownBrowsers browsers;

  Landing(KnownBrowsers browsers) {
    this.browsers = browsers;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws ServletException, IOException {
    browsers.remember(person.getName(), request, response);
    super.onAuthenticationSuccess(request, response, person);
  }

  @Override
  protected String determineTargetUrl(
      HttpServletRequest request, HttpServletResponse response, Authentication person) {
    var groups = AuthorityUtils.authorityListToSet(person.getAuthorities());
    if (groups.contains(CAMUNDA_ADMIN)) {
      return "/camunda/app/cockpit/default/";
    }
    if (!Oversight.regions(groups).isEmpty()) {
      return "/counter";
    }
    return groups.contains(Grants.DESIGNERS) ? "/deploying" : "/camunda/app/tasklist/default/";
  }
}
