package org.onevisit.app.signin;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;

/** What the doors for programs have in common: user and password with each request, no session. */
final class Programs {

  private Programs() {}

  static HttpSecurity admit(HttpSecurity http) throws Exception {
    return http.httpBasic(
            basic ->
                basic
                    .authenticationDetailsSource(Origin::new)
                    .authenticationEntryPoint(Slower.tool("OneVisit")))
        .headers(PageHeaders::ofData)
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .csrf(AbstractHttpConfigurer::disable);
  }

  /**
   * A browser that knows user and password sends them with whatever a foreign page has it do; such
   * a page cannot hide where it comes from.
   */
  static boolean comeFromAnotherSite(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }
}
