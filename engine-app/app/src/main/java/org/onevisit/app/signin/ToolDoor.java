package org.onevisit.app.signin;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * {@code /engine-rest} for Camunda Modeler and other tools: user and password with each request.
 */
@Configuration
class ToolDoor {

  @Bean
  @Order(1)
  SecurityFilterChain tools(HttpSecurity http, IdentityService identities, RightsNow rights)
      throws Exception {
    return http.securityMatcher("/engine-rest/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(ToolDoor::comesFromAnotherSite)
                    .denyAll()
                    .anyRequest()
                    .authenticated())
        .httpBasic(
            basic ->
                basic
                    .authenticationDetailsSource(Origin::new)
                    .authenticationEntryPoint(Slower.tool("OneVisit")))
        .headers(PageHeaders::ofData)
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterAfter(new EngineIdentityFilter(identities, rights), AuthorizationFilter.class)
        .build();
  }

  /**
   * A browser that knows user and password sends them with whatever a foreign page has it do; such
   * a page cannot hide where it comes from.
   */
  static boolean comesFromAnotherSite(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }
}
