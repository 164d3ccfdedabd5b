package org.onevisit.app.signin;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * {@code /engine-rest} for Camunda Modeler and other tools, and what officers' own programs ask
 * for: user and password with each request.
 */
@Configuration
class ToolDoor {

  private static final String[] PATHS = {
    "/engine-rest/**", "/api/v1/staff/**", "/api/v1/tasks/*/*"
  };

  @Bean
  @Order(1)
  SecurityFilterChain tools(HttpSecurity http, IdentityService identities, RightsNow rights)
      throws Exception {
    return Programs.admit(http.securityMatcher(PATHS))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(Programs::comeFromAnotherSite)
                    .denyAll()
                    .anyRequest()
                    .authenticated())
        .addFilterAfter(new EngineIdentityFilter(identities, rights), AuthorizationFilter.class)
        .build();
  }
}
