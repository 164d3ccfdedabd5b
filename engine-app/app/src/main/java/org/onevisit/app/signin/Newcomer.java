package org.onevisit.app.signin;

import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.MediaType.ALL;
import static org.springframework.http.MediaType.TEXT_HTML;

import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Somebody who has not signed in: a person asking for a page goes to the sign-in and comes back
 * afterwards; a script is told 401.
 */
class Newcomer {

  static final String SIGN_IN = "/signin";

  private Newcomer() {}

  static void greet(ExceptionHandlingConfigurer<HttpSecurity> refused) {
    refused
        .defaultAuthenticationEntryPointFor(
            new LoginUrlAuthenticationEntryPoint(SIGN_IN), asksForPage())
        .defaultAuthenticationEntryPointFor(
            new HttpStatusEntryPoint(UNAUTHORIZED), request -> true);
  }

  static RequestCache rememberPage() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(asksForPage());
    return cache;
  }

  private static RequestMatcher asksForPage() {
    MediaTypeRequestMatcher page = new MediaTypeRequestMatcher(TEXT_HTML);
    page.setIgnoredMediaTypes(Set.of(ALL));
    return page;
  }
}
