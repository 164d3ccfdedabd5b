package org.onevisit.app.signin;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The calendar is no secret to those who work here; only administrators change it. User and
 * password come with each request. What is done stands on record under their names, and is done in
 * the name of none of the agencies.
 */
@Configuration
class CalendarDoor {

  private static final String CALENDARS = "/api/v1/calendars/**";

  @Bean
  @Order(1)
  SecurityFilterChain calendars(HttpSecurity http) throws Exception {
    return http.securityMatcher(CALENDARS)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET, CALENDARS)
                    .authenticated()
                    .anyRequest()
                    .hasAuthority(CAMUNDA_ADMIN))
        .httpBasic(basic -> basic.realmName("OneVisit"))
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }
}
