package org.onevisit.app.signin;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;

/** What browsers are told beside an answer, further to what Spring Security tells by itself. */
final class PageHeaders {

  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

  private PageHeaders() {}

  static void ofPages(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN));
  }

  static void ofData(HeadersConfigurer<HttpSecurity> headers) {
    headers.contentSecurityPolicy(csp -> csp.policyDirectives(DATA_POLICY));
  }

  /** The webapps bring a policy of their own, and need their scripts from the browser's cache. */
  static void ofWebapps(HeadersConfigurer<HttpSecurity> headers) {
    headers.cacheControl(cache -> cache.disable()).xssProtection(xss -> xss.disable());
    headers.referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN));
  }
}
