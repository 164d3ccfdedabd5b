package org.onevisit.app.signin;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
import static org.onevisit.app.engine.Grants.DESIGNERS;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** What was deployed, for those who may deploy: user and password with each request. */
@Configuration
class ReleaseDoor {

  @Bean
  @Order(1)
  SecurityFilterChain releases(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/v1/releases/**")
        .authorizeHttpRequests(
            requests -> requests.anyRequest().hasAnyAuthority(DESIGNERS, CAMUNDA_ADMIN))
        .httpBasic(
            basic ->
                basic
                    .authenticationDetailsSource(Origin::new)
                    .authenticationEntryPoint(Slower.tool("OneVisit")))
        .headers(PageHeaders::ofData)
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }
}
