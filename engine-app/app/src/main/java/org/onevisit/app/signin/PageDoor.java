package org.onevisit.app.signin;

import static org.onevisit.app.signin.Newcomer.SIGN_IN;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Our own pages; what is not named here is for people who have signed in. */
@Configuration
class PageDoor {

  private static final String[] FOR_ANYBODY = {
    SIGN_IN,
    Slower.PAGE,
    "/verify/**",
    "/designer",
    "/actuator/health/**",
    "/*.css",
    "/*.js",
    "/*.svg",
    "/*.ico",
    "/assets/**"
  };

  /** Paths mean the same to this door as to the servlets behind it. */
  @Bean
  PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
    return new PathPatternRequestMatcherBuilderFactoryBean();
  }

  @Bean
  @Order(4)
  SecurityFilterChain pages(
      HttpSecurity http,
      IdentityService identities,
      RightsNow rights,
      Landing landing,
      ObjectProvider<SignOn> signOn)
      throws Exception {
    SignOn directory = signOn.getIfAvailable();
    if (directory != null) {
      http.oauth2Login(directory::offer);
    }
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(FOR_ANYBODY)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .requestCache(cache -> cache.requestCache(Newcomer.rememberPage()))
        .exceptionHandling(Newcomer::greet)
        .formLogin(
            form ->
                form.loginPage(SIGN_IN)
                    .authenticationDetailsSource(Origin::new)
                    .successHandler(landing)
                    .failureHandler(Slower.page()))
        .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
        .logout(signOut -> signOut.logoutUrl("/signout").logoutSuccessUrl(SIGN_IN))
        .headers(PageHeaders::ofPages)
        .addFilterAfter(new EngineIdentityFilter(identities, rights), AuthorizationFilter.class)
        .addFilterBefore(new SessionEnd(rights), EngineIdentityFilter.class)
        .build();
  }
}
