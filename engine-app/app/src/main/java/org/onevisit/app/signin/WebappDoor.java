package org.onevisit.app.signin;

import static org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM;

import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** {@code /camunda}: the webapps take over the person who has signed in on our page. */
@Configuration
class WebappDoor {

  /**
   * Camunda's first-run page, which makes an administrator for anybody (CVE-2026-77226), and its
   * own sign-in, which would be a second one; and the wait for work of other programs, which the
   * webapps do not serve.
   */
  private static final String[] CLOSED = {
    "/camunda/api/admin/setup/**",
    "/camunda/app/admin/*/setup/**",
    "/camunda/api/admin/auth/user/*/login/**",
    "/camunda/api/engine/engine/*/external-task/fetchAndLock"
  };

  private static final RequestMatcher SIGN_OUT =
      PathPatternRequestMatcher.withDefaults()
          .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");

  private static final int AFTER_SPRING_SECURITY = 201;

  /** The webapps bring their own CSRF token and content policy. */
  @Bean
  @Order(2)
  SecurityFilterChain webapps(HttpSecurity http, RightsNow rights) throws Exception {
    return http.securityMatcher("/camunda/**")
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(CLOSED).denyAll().anyRequest().authenticated())
        .csrf(AbstractHttpConfigurer::disable)
        .headers(PageHeaders::ofWebapps)
        .requestCache(cache -> cache.requestCache(Newcomer.rememberPage()))
        .exceptionHandling(Newcomer::greet)
        .logout(
            signOut ->
                signOut
                    .logoutRequestMatcher(SIGN_OUT)
                    .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler()))
        .addFilterAfter(new SessionEnd(rights), AuthorizationFilter.class)
        .build();
  }

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappAuthentication() {
    var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    filter.addInitParameter(
        AUTHENTICATION_PROVIDER_PARAM, ContainerBasedAuthenticationProvider.class.getName());
    filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    filter.setOrder(AFTER_SPRING_SECURITY);
    return filter;
  }
}
