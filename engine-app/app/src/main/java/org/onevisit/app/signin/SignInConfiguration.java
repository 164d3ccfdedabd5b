package org.onevisit.app.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One sign-in for everything. Three doors: {@code /engine-rest} for tools (HTTP Basic, no session),
 * {@code /camunda} for the webapps, and our own pages; the last two share a session.
 */
@Configuration
class SignInConfiguration {

  private static final String PAGE = "/signin";

  /** What anybody may read; {@code verify} and {@code status} ask for a code themselves. */
  private static final String[] PUBLIC_PAGES = {
    "/",
    PAGE,
    "/verify/**",
    "/status/**",
    "/actuator/health/**",
    "/*.css",
    "/*.js",
    "/*.svg",
    "/*.ico",
    "/assets/**"
  };

  /** Applicants have no account: the case number and its query code are checked inside. */
  private static final String[] PUBLIC_API = {"/api/v1/applications/**", "/api/v1/cases/**"};

  /** Camunda's first-run page makes an administrator for anybody (CVE-2026-77226). */
  private static final String[] FIRST_RUN = {
    "/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**"
  };

  /** Camunda's own sign-in, which would be a second one. */
  private static final String WEBAPP_SIGN_IN = "/camunda/api/admin/auth/user/*/login/**";

  private static final RequestMatcher WEBAPP_SIGN_OUT =
      withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");

  private static final RequestMatcher WEBAPP_PAGE =
      withDefaults().matcher(HttpMethod.GET, "/camunda/app/*/*/");

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain tools(HttpSecurity http, IdentityService identities) throws Exception {
    return http.securityMatcher(withDefaults().matcher("/engine-rest/**"))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .httpBasic(basic -> basic.realmName("OneVisit"))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterAfter(new EngineIdentityFilter(identities), AuthorizationFilter.class)
        .build();
  }

  /** The webapps bring their own CSRF token and security headers. */
  @Bean
  @Order(2)
  SecurityFilterChain webapps(HttpSecurity http) throws Exception {
    return http.securityMatcher(withDefaults().matcher("/camunda/**"))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(FIRST_RUN)
                    .denyAll()
                    .requestMatchers(WEBAPP_SIGN_IN)
                    .denyAll()
                    .anyRequest()
                    .authenticated())
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(cache -> cache.requestCache(rememberWebappPage()))
        .exceptionHandling(
            refused ->
                refused
                    .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(PAGE), WEBAPP_PAGE)
                    .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), request -> true))
        .logout(
            signOut ->
                signOut
                    .logoutRequestMatcher(WEBAPP_SIGN_OUT)
                    .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler()))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pages(HttpSecurity http, IdentityService identities, Landing landing)
      throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(PUBLIC_PAGES)
                    .permitAll()
                    .requestMatchers(PUBLIC_API)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .csrf(csrf -> csrf.ignoringRequestMatchers(PUBLIC_API))
        .formLogin(form -> form.loginPage(PAGE).successHandler(landing))
        .exceptionHandling(
            refused ->
                refused.defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                    withDefaults().matcher("/api/**")))
        .logout(signOut -> signOut.logoutUrl("/signout").logoutSuccessUrl(PAGE))
        .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
        .addFilterAfter(new EngineIdentityFilter(identities), AuthorizationFilter.class)
        .build();
  }

  private static RequestCache rememberWebappPage() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(WEBAPP_PAGE);
    return cache;
  }
}
