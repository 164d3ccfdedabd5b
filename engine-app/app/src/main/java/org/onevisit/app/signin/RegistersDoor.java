package org.onevisit.app.signin;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The calendar and the register of agencies are no secret to those who work here, and of the visits
 * they learn what is their agency's or region's; only administrators change them. User and password
 * come with each request. What is done stands on record under their names, and is done in the name
 * of none of the agencies.
 */
@Configuration
class RegistersDoor {

  private static final String[] REGISTERS = {
    "/api/v1/calendars/**", "/api/v1/agencies/**", "/api/v1/visits"
  };

  @Bean
  @Order(1)
  SecurityFilterChain registers(HttpSecurity http) throws Exception {
    return Programs.admit(http.securityMatcher(REGISTERS))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(Programs::comeFromAnotherSite)
                    .denyAll()
                    .requestMatchers(HttpMethod.GET, REGISTERS)
                    .authenticated()
                    .anyRequest()
                    .hasAuthority(CAMUNDA_ADMIN))
        .build();
  }
}
