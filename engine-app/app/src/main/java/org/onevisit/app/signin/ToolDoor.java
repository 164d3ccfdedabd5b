package org.onevisit.app.signin;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

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
  SecurityFilterChain tools(HttpSecurity http, IdentityService identities) throws Exception {
    return http.securityMatcher("/engine-rest/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .httpBasic(basic -> basic.realmName("OneVisit"))
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterAfter(new EngineIdentityFilter(identities), AuthorizationFilter.class)
        .build();
  }
}
