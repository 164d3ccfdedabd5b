package org.onevisit.app.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The applicants' pages and interface. Applicants have no account: the case number and its query
 * code are checked inside. Here the engine acts for nobody who happens to be signed in, so that an
 * officer who applies in private is an applicant like any other.
 */
@Configuration
class ApplicantDoor {

  private static final String[] INTERFACE = {"/api/v1/applications/**", "/api/v1/cases/**"};

  @Bean
  @Order(3)
  SecurityFilterChain applicants(HttpSecurity http) throws Exception {
    return http.securityMatchers(
            paths ->
                paths.requestMatchers("/", "/apply/**", "/status/**").requestMatchers(INTERFACE))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.ignoringRequestMatchers(INTERFACE))
        .headers(PageHeaders::ofPages)
        .build();
  }
}
